// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/studies.h"
#include "ui/models/fieldnamemodel.h"
#include "ui/widgets/card.h"

class QComboBox;
class QProgressBar;
class QToolButton;

namespace sightglass {

class ChartMenu;
class ValueBarChart;

/// The top values of a field, which is chosen in its title. GUI thread.
class ValueCard : public Card
{
    Q_OBJECT
public:
    ValueCard(Session &session, FieldNameModel &fields, const FieldId &field, QWidget *parent = nullptr);
    ~ValueCard() override;
    [[nodiscard]] const FieldId &field() const { return m_study->field(); }
    void setField(const FieldId &field);
    void setActive(bool active) { m_study->setActive(active); }
    [[nodiscard]] ValueStudy *study() const { return m_study; }
    [[nodiscard]] ValueBarChart *chart() const { return m_chart; }
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] ChartMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void fieldChanged();
    void removeWanted();

private:
    void refresh();
    ValueStudy *m_study;
    ValueBarChart *m_chart;
    QComboBox *m_choice;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    ChartMenu *m_menu;
    bool m_waiting = false;
};

} // namespace sightglass
