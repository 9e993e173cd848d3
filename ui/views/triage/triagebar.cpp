// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/triagebar.h"

#include "core/session/triage.h"

#include <QPushButton>
#include <QToolButton>

namespace sightglass {

TriageBar::TriageBar(Triage &triage, QWidget *parent) : OfferBar({}, tr("Dismiss"), parent), m_triage(triage)
{
    dismissButton()->setText(tr("Close"));
    connect(&triage, &Triage::faultChanged, this, [this] {
        m_faultSeen = false;
        refresh();
    });
    connect(&triage, &Triage::undoChanged, this, &TriageBar::refresh);
    connect(offerButton(), &QPushButton::clicked, this, [this] {
        if (!m_triage.undoText().isEmpty())
            m_triage.undo();
        else
            m_triage.retry();
    });
    connect(dismissButton(), &QToolButton::clicked, this, [this] {
        if (!m_triage.undoText().isEmpty()) {
            m_triage.forgetUndo();
            return;
        }
        m_faultSeen = true;
        refresh();
    });
    refresh();
}

void TriageBar::refresh()
{
    const bool undo = !m_triage.undoText().isEmpty();
    const bool fault = !undo && !m_triage.fault().isEmpty() && !m_faultSeen;
    offerButton()->setText(undo ? tr("&Undo") : tr("&Try again"));
    if (undo)
        setText(m_triage.undoText());
    else if (fault)
        setText(tr("Pins and tickets cannot be kept: %1").arg(m_triage.fault()));
    setVisible(undo || fault);
}

} // namespace sightglass
