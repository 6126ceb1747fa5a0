// Addresses and headers that many calls share.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/json_call.h"

#include "base/ids.h"

#include <QUrl>

namespace strongroom::client {

QString organizationPath(const std::string& organization)
{
    return "/v1/orgs/" + QString::fromStdString(organization);
}

std::pair<QByteArray, QByteArray> ifMatch(std::uint64_t revision)
{
    return {"If-Match", '"' + QByteArray::number(static_cast<qulonglong>(revision)) + '"'};
}

std::pair<QByteArray, QByteArray> freshIdempotencyKey()
{
    return {"Idempotency-Key", QByteArray::fromStdString(newId())};
}

QString queryValue(const std::string& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(text)));
}

} // namespace strongroom::client
