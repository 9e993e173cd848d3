// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/push/pushtarget.h"

#include <QString>

namespace sightglass {

/// Secrets of targets: in the system's keyring (QtKeychain), and where there is none, or for use without a
/// desktop, in the environment or in files of one's own. They are looked for in this order:
/// 1. the variable SIGHTGLASS_SECRET_NAME (of the setting "secret") or SIGHTGLASS_SECRET_NAME_KEY, where NAME is the
///    target's in capitals, with `_` for all that is no letter or digit;
/// 2. the file NAME.KEY in `sightglass/secrets` of the user's configuration folder; one that others may read is refused;
/// 3. the keyring, service "sightglass", entry "NAME/KEY".
/// Waits for the keyring with an event loop of its own; any thread that has none running is fine too.
class Secrets
{
public:
    /// Fills in what the kind of target knows as secrets. Errors: PermissionDenied for a file that others may read.
    [[nodiscard]] static Result<void> load(TargetConfig &config);
    /// Keeps a secret in the keyring, else in a file of mode 0600; an empty one removes it from both.
    enum class Place : std::uint8_t { Keyring, File };
    [[nodiscard]] static Result<Place> save(const std::string &target, const std::string &key, const std::string &secret);
    static void remove(const TargetConfig &config);
    /// Where save() would put one.
    [[nodiscard]] static Place place();

    [[nodiscard]] static QString variable(const std::string &target, const std::string &key);
    [[nodiscard]] static QString file(const std::string &target, const std::string &key);
};

} // namespace sightglass
