// One group of the settings, a key for each name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/saved_filters.h"

#include <QSettings>
#include <QUrl>
#include <QUrlQuery>

namespace strongroom::ui {
namespace {

const QString group = QStringLiteral("audit/filters");
const QString scheme = QStringLiteral("strongroom");

/// Slashes would make groups of their own.
QString keyOf(const QString& name)
{
    return group + '/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

std::vector<std::pair<QString, QString>> SavedFilters::all() const
{
    QSettings settings;
    settings.beginGroup(group);
    std::vector<std::pair<QString, QString>> filters;
    for (const auto& key : settings.childKeys())
        filters.emplace_back(QUrl::fromPercentEncoding(key.toLatin1()),
                             settings.value(key).toString());
    return filters;
}

void SavedFilters::save(const QString& name, const QString& filter)
{
    QSettings().setValue(keyOf(name), filter);
}

void SavedFilters::remove(const QString& name)
{
    QSettings().remove(keyOf(name));
}

QString linkOf(const QString& filter)
{
    return scheme + "://audit?filter=" + QString::fromLatin1(QUrl::toPercentEncoding(filter));
}

QString filterOfLink(const QString& link)
{
    const QUrl url(link.trimmed());
    if (url.scheme() != scheme || url.host() != "audit")
        return {};
    return QUrlQuery(url).queryItemValue("filter", QUrl::FullyDecoded);
}

} // namespace strongroom::ui
