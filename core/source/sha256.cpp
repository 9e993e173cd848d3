// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sha256.h"

#include <QCryptographicHash>

namespace sightglass {

std::string sha256(std::string_view bytes)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace sightglass
