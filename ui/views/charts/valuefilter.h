// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/studies.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sightglass {

/// The one place where a mark of a chart that was clicked becomes a step of the filter stack. What the
/// filter has no words for is found row by row in a worker; the widget shows how far that is, with a
/// button to stop it, and is hidden otherwise. GUI thread.
class ValueFilter : public QWidget
{
    Q_OBJECT
public:
    explicit ValueFilter(Session &session, QWidget *parent = nullptr);
    /// \p value is null for events without the field.
    void choose(const QString &field, const QString &value, bool exclude);
    /// \p severities: which events the heat map shows.
    void chooseHour(HeatMap::Cell cell, std::uint8_t severities, const QString &name, bool exclude);

private:
    void search();
    Session &m_session;
    RowSearch m_search;
    std::uint8_t m_severities = 0xFF;
    QLabel *m_text;
    QProgressBar *m_progress;
};

} // namespace sightglass
