// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace sightglass {

/// What somebody has chosen in widgets that are about to be made anew (another language): tabs, entries of lists, switches,
/// splitters, typed text, scroll bars, sorted columns, where the focus is. Widgets are found again by their way from the root
/// (class, object name, how many of the same kind stand before), so that what looks otherwise afterwards is left as it is.
/// Value; GUI thread.
class WindowView
{
public:
    [[nodiscard]] static WindowView of(const QWidget &root);
    /// As if the user chose the same again.
    void restore(QWidget &root) const;

private:
    QHash<QString, QVariant> m_values;
    QString m_focus;
};

} // namespace sightglass
