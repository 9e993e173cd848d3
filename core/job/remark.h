// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace sightglass {

/// A remark on the result of a job ("the file is empty") outlives a change of language: it is kept as its English source with its number,
/// and said when it is shown. \p source is marked with QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP.
[[nodiscard]] inline QString remarkOf(const char *context, const char *source, int n = -1)
{
    return QStringList{QString(), QString::fromLatin1(context), QString::fromUtf8(source), QString::number(n)}.join(QChar(0x1f));
}
/// In the language of the moment; of any other text that text.
[[nodiscard]] inline QString remarkText(const QString &remark)
{
    const QStringList parts = remark.split(QChar(0x1f));
    if (parts.size() != 4 || !parts[0].isEmpty())
        return remark;
    return QCoreApplication::translate(parts[1].toLatin1().constData(), parts[2].toUtf8().constData(), nullptr, parts[3].toInt());
}

} // namespace sightglass
