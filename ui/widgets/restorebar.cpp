// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/restorebar.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

namespace sightglass {

using namespace Qt::StringLiterals;

RestoreBar::RestoreBar(SessionKeeper &keeper, QWidget *parent) : OfferBar(tr("&Restore the last session"), tr("Dismiss"), parent)
{
    setObjectName(u"restoreBar"_s);
    connect(&keeper, &SessionKeeper::abandoned, this, &RestoreBar::offer);
    connect(offerButton(), &QPushButton::clicked, this, [this, &keeper] {
        hide();
        keeper.restore();
    });
    connect(dismissButton(), &QToolButton::clicked, this, [this, &keeper] {
        hide();
        keeper.forget();
    });
}

void RestoreBar::offer(const SessionState &state, const QDateTime &when)
{
    const auto files = QSet<QString>(state.files.begin(), state.files.end()).size();
    setText(tr("The program did not end as it should. %Ln file(s) were open on %1.", nullptr, static_cast<int>(files))
                .arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)));
    show();
}

} // namespace sightglass
