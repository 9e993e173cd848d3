// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/casereport.h"

#include <string>

namespace sightglass {

/// The report as Markdown (CommonMark with tables). UTF-8. Texts from logs are escaped, records stand
/// in fenced blocks.
[[nodiscard]] std::string reportMarkdown(const CaseReport &report);

/// The report as one HTML file that needs nothing else: charts are SVG inside it, no scripts, no
/// addresses; everything from logs and people is escaped. Light, and fit for printing.
[[nodiscard]] std::string reportHtml(const CaseReport &report);
/// For a reader of HTML 4 that knows neither SVG nor style sheets in full (Qt's rich text, for PDF):
/// pictures are `<img src="chart:timeline">` and `<img src="chart:severity">`.
[[nodiscard]] std::string reportSimpleHtml(const CaseReport &report);

/// Charts of the ticket's events as SVG: how many when (stacked by severity), and how many of each
/// severity. Empty where there is nothing to draw.
[[nodiscard]] std::string timelineSvg(const CaseReport &report);
[[nodiscard]] std::string severitySvg(const CaseReport &report);

/// Size of the charts in pixels at 96 dpi.
inline constexpr int chartWidth = 720;
inline constexpr int timelineHeight = 200;
inline constexpr int severityHeight = 5 * 26 + 8;

} // namespace sightglass
