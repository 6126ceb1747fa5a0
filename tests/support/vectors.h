// Finds the public vectors beside the checkout, and reads their JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace strongroom::test {

/// The file of that name among the vectors; a null document where the folder is absent.
inline QJsonDocument readVectors(const QString& name)
{
    QFile file(qEnvironmentVariable("STRONGROOM_VECTORS") + '/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

inline QByteArray unhex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

inline std::span<const std::uint8_t> bytes(const QByteArray& array)
{
    return {reinterpret_cast<const std::uint8_t*>(array.constData()),
            static_cast<std::size_t>(array.size())};
}

inline SecretBytes secret(const QByteArray& array)
{
    return SecretBytes::copyOf(bytes(array));
}

inline QByteArray plain(std::span<const std::uint8_t> data)
{
    return {reinterpret_cast<const char*>(data.data()), static_cast<qsizetype>(data.size())};
}

} // namespace strongroom::test
