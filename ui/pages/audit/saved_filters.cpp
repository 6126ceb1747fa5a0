// One group of the settings, a key for each name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/saved_filters.h"

#include "base/ids.h"
#include "models/domain/audit_filter.h"
#include "ui/settings/settings.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace strongroom::ui {
namespace {

using settings::Keys;

const QString scheme = QStringLiteral("strongroom");

/// Slashes would make groups of their own.
QString keyOf(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

std::vector<std::pair<QString, QString>> SavedFilters::all() const
{
    std::vector<std::pair<QString, QString>> filters;
    for (const auto& key : settings::namesIn(Keys::auditFilters))
        filters.emplace_back(QUrl::fromPercentEncoding(key.toLatin1()),
                             settings::value(Keys::auditFilters, key).toString());
    return filters;
}

void SavedFilters::save(const QString& name, const QString& filter)
{
    settings::keep(Keys::auditFilters, keyOf(name), filter);
}

void SavedFilters::remove(const QString& name)
{
    settings::forget(Keys::auditFilters, keyOf(name));
}

QString linkOf(const QString& filter)
{
    return scheme + "://audit?filter=" + QString::fromLatin1(QUrl::toPercentEncoding(filter));
}

QString filterOfLink(const QString& link)
{
    constexpr qsizetype longest = 4000;
    const auto text = link.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool ours = text.size() <= longest && url.isValid() && url.scheme() == scheme
                      && url.authority() == "audit" && (url.path().isEmpty() || url.path() == "/")
                      && !url.hasFragment();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (!ours || items.size() != 1)
        return {};
    const auto& [key, value] = items.front();
    if (key == "event")
        return isId(value.toStdString()) ? "event:" + value : QString();
    const bool readable = std::ranges::all_of(
        value, [](QChar one) { return one.isPrint() && one != QChar::ReplacementCharacter; });
    if (key != "filter" || !readable)
        return {};
    return domain::parseAuditFilter(value.toStdString(), SystemClock().now()) ? value : QString();
}

} // namespace strongroom::ui
