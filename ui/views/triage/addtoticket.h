// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace sightglass {

/// Asks which ticket events go into: a new one, or one that is there (closed ones last), found by
/// typing. GUI thread; deletes itself.
class AddToTicketDialog : public QDialog
{
    Q_OBJECT
public:
    AddToTicketDialog(const Triage &triage, int events, QWidget *parent);

Q_SIGNALS:
    void newWanted();
    void chosen(sightglass::TicketId ticket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    const Triage &m_triage;
    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace sightglass
