// What follows is said first: machines that use it stop working.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/machines/retire_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/typed_name.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString lastUse(const std::optional<Timestamp>& at)
{
    return at ? RetireSheet::tr("It was last used %1.").arg(items::shortTime(*at))
              : RetireSheet::tr("It was never used.");
}

} // namespace

RetireSheet::RetireSheet(const QString& title, const QString& name, const QString& consequence,
                         const QString& effect, QWidget* parent)
    : Sheet(title, parent)
{
    body()->addWidget(new TextLabel(name, TypeRole::Strong));
    auto* about = new TextLabel(consequence);
    about->setWordWrap(true);
    body()->addWidget(about);
    auto* typed = new TypedName("retire.typed", name);
    body()->addWidget(typed);
    setPrimary(effect, ButtonKind::Danger)->setObjectName("retire.confirm");
    primary()->setEnabled(false);
    setMinimumWidth(520);
    connect(typed, &TypedName::typed, primary(), &QPushButton::setEnabled);
}

RetireSheet* RetireSheet::revoking(PageContext& context, const domain::ApiKey& key, QWidget* parent)
{
    const auto name = QString::fromStdString(key.name);
    auto* sheet = new RetireSheet(tr("Revoke an API key"), name,
                                  tr("Whatever uses this key is refused from now on, for good. %1")
                                      .arg(lastUse(key.lastUsedAt)),
                                  tr("Revoke %1").arg(items::isolated(name)), parent);
    connect(sheet, &Sheet::confirmed, sheet, [sheet, &context, id = key.id, name] {
        sheet->setBusy(true);
        report<domain::ApiKey>(
            context.machines->revokeApiKey(context.organization(), id), sheet,
            [sheet, name](Result<domain::ApiKey> done) {
                sheet->finish(done ? Result<QString>(
                                  tr("The API key %1 was revoked").arg(items::isolated(name)))
                                   : done.error());
            });
    });
    return sheet;
}

RetireSheet* RetireSheet::disabling(PageContext& context, const domain::ServiceAccount& account,
                                    QWidget* parent)
{
    const auto name = QString::fromStdString(account.name);
    const auto consequence =
        account.runner.empty()
            ? tr("Its keys, tokens and credentials are refused from now on, for good. %1")
            : tr("It stands for a runner, which is revoked with it: nothing is opened by that "
                 "runner any more. %1");
    auto* sheet = new RetireSheet(tr("Disable a service account"), name,
                                  consequence.arg(lastUse(account.lastUsedAt)),
                                  tr("Disable %1").arg(items::isolated(name)), parent);
    connect(sheet, &Sheet::confirmed, sheet, [sheet, &context, id = account.id, name] {
        sheet->setBusy(true);
        report<domain::ServiceAccount>(
            context.machines->disableServiceAccount(context.organization(), id), sheet,
            [sheet, name](Result<domain::ServiceAccount> done) {
                sheet->finish(
                    done ? Result<QString>(
                        tr("The service account %1 was disabled").arg(items::isolated(name)))
                         : done.error());
            });
    });
    return sheet;
}

void RetireSheet::finish(const Result<QString>& told)
{
    setBusy(false);
    if (!told)
        return showError(errorText(told.error()));
    accept();
    emit retired(*told);
}

} // namespace strongroom::ui
