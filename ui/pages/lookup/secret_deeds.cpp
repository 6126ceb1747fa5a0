// Sheets over any window, and links.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/secret_deeds.h"

#include "base/ids.h"
#include "ui/pages/access/access_sheet.h"
#include "ui/pages/lookup/changes_sheet.h"

#include <QUrl>

#include <algorithm>

namespace strongroom::ui {
namespace {

template <class Opened>
Opened* open(Opened* sheet, const PageContext& context, const domain::Secret& secret)
{
    const auto found = std::ranges::find_if(
        context.environments, [&](const auto& one) { return secret.environment == one.id; });
    if (found != context.environments.end())
        sheet->setEnvironment(found->kind, QString::fromStdString(found->name));
    sheet->open();
    return sheet;
}

} // namespace

RevealSheet* openReveal(PageContext& context, const domain::Secret& secret, RevealSheet::Wish wish,
                        QWidget* parent)
{
    return open(new RevealSheet(context, secret, wish, parent), context, secret);
}

void openAccess(PageContext& context, const domain::Secret& secret, QWidget* parent)
{
    open(new AccessSheet(context, secret, parent), context, secret);
}

void openChanges(PageContext& context, const domain::Secret& secret, QWidget* parent)
{
    open(new ChangesSheet(context, secret, parent), context, secret);
}

QString linkOf(const domain::SecretId& secret)
{
    return "strongroom://secret/" + QString::fromStdString(secret.value);
}

std::optional<domain::SecretId> secretOfLink(const QString& link)
{
    constexpr qsizetype longest = 200;
    const auto text = link.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool ours = text.size() <= longest && url.isValid() && url.scheme() == "strongroom"
                      && url.authority() == "secret" && !url.hasQuery() && !url.hasFragment();
    const auto id = url.path().mid(1).toStdString();
    return ours && isId(id) ? std::optional(domain::SecretId{id}) : std::nullopt;
}

} // namespace strongroom::ui
