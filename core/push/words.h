// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <string>

namespace sightglass {

/// Context of all texts of pushing: PushWords::tr("…").
struct PushWords
{
    Q_DECLARE_TR_FUNCTIONS(PushWords)
};

[[nodiscard]] inline std::string inWords(const QString &text) { return text.toStdString(); }

} // namespace sightglass
