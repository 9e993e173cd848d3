// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace sightglass {

/// Passwords of servers in the desktop's keyring (Secret Service, KWallet, Windows' credential store), by
/// QtKeychain where the program was built with it. Answers come later; nothing waits. GUI thread.
class Keyring
{
public:
    [[nodiscard]] static bool isAvailable();
    /// Fetches the password of a history that is on a server into the PasswordBook, which workers that connect wait
    /// for. Nothing to do for a file.
    static void fetch(const QString &place);
    /// Keeps \p password (empty: removes it); \p done gets why not, or an empty text.
    static void keep(const QString &place, const QString &password, QObject *context, std::function<void(const QString &)> done);
};

} // namespace sightglass
