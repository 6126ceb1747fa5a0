// A list of ids under a hash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/pins.h"

#include "base/ids.h"
#include "ui/settings/settings.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace strongroom::ui {

Pins::Pins(const QString& server, const std::string& subject)
    : m_key(QString::fromLatin1(
        QCryptographicHash::hash(server.toUtf8() + '\0' + QByteArray::fromStdString(subject),
                                 QCryptographicHash::Sha256)
            .toHex()))
{
    for (const auto& id : settings::value(settings::Keys::pins, m_key).toStringList())
        if (isId(id.toStdString()) && m_ids.size() < most)
            m_ids.push_back({id.toStdString()});
}

bool Pins::contains(const domain::SecretId& id) const
{
    return std::ranges::find(m_ids, id) != m_ids.end();
}

bool Pins::toggle(const domain::SecretId& id)
{
    if (std::erase(m_ids, id) == 0) {
        if (m_ids.size() >= most || m_key.isEmpty())
            return false;
        m_ids.push_back(id);
    }
    QStringList all;
    for (const auto& one : m_ids)
        all << QString::fromStdString(one.value);
    settings::keep(settings::Keys::pins, m_key, all);
    return true;
}

} // namespace strongroom::ui
