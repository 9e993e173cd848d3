// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/unusualservice.h"
#include "ui/shell/preferences.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace sightglass {

/// Events of one template, or of all, over the time of a report, with the stretch that a finding is about
/// marked. Shows and explains (tool tip a step, accessible description); chooses nothing. GUI thread.
class TemplateTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateTimeline(const Preferences &preferences, QWidget *parent = nullptr);

    void clear();
    /// \p templateId noTemplate: all events. [\p begin, \p end) is marked where it is valid; with \p begin
    /// alone, that moment.
    void show(std::shared_ptr<const UnusualReport> report, std::uint32_t templateId, Timestamp begin = {}, Timestamp end = {});
    /// Step under a position; RateBins::none outside.
    [[nodiscard]] std::uint32_t binAt(const QPoint &position) const;
    [[nodiscard]] std::uint64_t countOf(std::uint32_t bin) const { return bin < m_counts.size() ? m_counts[bin] : 0; }
    [[nodiscard]] QString binToolTip(std::uint32_t bin) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double xOf(std::int64_t time) const;

    const Preferences &m_preferences;
    RateBins m_bins;
    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_most = 0;
    Severity m_severity = Severity::Unknown;
    Timestamp m_begin, m_end;
};

} // namespace sightglass
