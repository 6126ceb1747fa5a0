// Two deeds that differ in their words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backend_deed_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/used_by_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/typed_name.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

BackendDeedSheet::BackendDeedSheet(const QString& title, const QString& name,
                                   const QStringList& sentences, QWidget* parent)
    : Sheet(title, parent)
{
    body()->addWidget(new TextLabel(name, TypeRole::Strong));
    for (const auto& sentence : sentences) {
        auto* about = new TextLabel(sentence);
        about->setWordWrap(true);
        body()->addWidget(about);
    }
    setMinimumWidth(520);
}

void BackendDeedSheet::does(PageContext& context, const domain::StorageBackend& backend,
                            Start start, const QString& told)
{
    const client::BackendAt at{context.organization(), backend.backend.id, backend.revision};
    connect(this, &Sheet::confirmed, this, [this, &context, at, start, told] {
        setBusy(true);
        report<domain::StorageBackend>((context.backends->*start)(at), this,
                                       [this, told](Result<domain::StorageBackend> answer) {
                                           setBusy(false);
                                           if (!answer)
                                               return showError(errorText(answer.error()));
                                           accept();
                                           emit done(told);
                                       });
    });
}

BackendDeedSheet* BackendDeedSheet::settingDefault(PageContext& context,
                                                   const domain::StorageBackend& backend,
                                                   const QString& former, QWidget* parent)
{
    const auto name = QString::fromStdString(backend.backend.name);
    QStringList sentences{
        tr("What changes: secrets that are made from now on are kept in %1, unless somebody "
           "chooses "
           "another backend.")
            .arg(items::isolated(name)),
        former.isEmpty()
            ? tr("What stays: every secret that there is stays where it is.")
            : tr("What stays: every secret that there is stays where it is, those in %1 too.")
                  .arg(former)};
    if (!backend.check || !backend.check->passed)
        sentences << tr("⚠ Its last test did not pass, or there was none. If it cannot be reached, "
                        "no new secret can be made. Test it first.");
    auto* sheet = new BackendDeedSheet(tr("Default backend"), name, sentences, parent);
    sheet->setPrimary(tr("Make %1 the default").arg(items::isolated(name)))
        ->setObjectName("default.confirm");
    sheet->does(context, backend, &client::BackendsApi::setDefault,
                tr("New secrets go to %1 from now on").arg(items::isolated(name)));
    return sheet;
}

BackendDeedSheet* BackendDeedSheet::removing(PageContext& context,
                                             const domain::StorageBackend& backend,
                                             const std::optional<domain::UsedBy>& usedBy,
                                             QWidget* parent)
{
    const auto name = QString::fromStdString(backend.backend.name);
    QStringList sentences{
        tr("Its settings and credentials are forgotten here. There is no way back: it would have "
           "to be configured anew. Nothing is changed at the backend itself.")};
    if (usedBy)
        sentences << tr("Values in %1 were used by %2.")
                         .arg(items::isolated(name), items::usedByText(*usedBy));
    auto* sheet = new BackendDeedSheet(tr("Remove a backend"), name, sentences, parent);
    auto* typed = new TypedName("remove.typed", name);
    sheet->body()->addWidget(typed);
    sheet->setPrimary(tr("Remove %1").arg(items::isolated(name)), ButtonKind::Danger)
        ->setObjectName("remove.confirm");
    sheet->primary()->setEnabled(false);
    connect(typed, &TypedName::typed, sheet->primary(), &QPushButton::setEnabled);
    sheet->does(context, backend, &client::BackendsApi::remove,
                tr("The backend %1 was removed").arg(items::isolated(name)));
    return sheet;
}

} // namespace strongroom::ui
