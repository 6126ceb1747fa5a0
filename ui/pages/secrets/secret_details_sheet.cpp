// Only what was altered here is sent, so that two people who alter different fields do not meet.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/secret_details_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/change_secret.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/details_conflict_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strongroom::ui {
namespace {

QString joined(const std::vector<std::string>& labels)
{
    QStringList all;
    for (const auto& label : labels)
        all << QString::fromStdString(label);
    return all.join(", ");
}

std::vector<std::string> split(const QString& text)
{
    std::vector<std::string> labels;
    for (const auto& part : text.split(','))
        if (const auto label = part.trimmed(); !label.isEmpty())
            labels.push_back(label.toStdString());
    return labels;
}

} // namespace

SecretDetailsSheet::SecretDetailsSheet(PageContext& context, const domain::Secret& secret,
                                       QWidget* parent)
    : Sheet(tr("Edit details"), parent), m_context(context), m_secret(secret),
      m_name(named(new QLineEdit(QString::fromStdString(secret.name)), "details.name",
                   tr("Name of the secret"))),
      m_description(named(new QLineEdit(QString::fromStdString(secret.description)),
                          "details.description", tr("Description"))),
      m_owner(
          named(new QLineEdit(QString::fromStdString(secret.owner)), "details.owner", tr("Owner"))),
      m_labels(named(new QLineEdit(joined(secret.labels)), "details.labels", tr("Labels")))
{
    m_name->setMaxLength(200);
    m_description->setMaxLength(2000);
    m_labels->setPlaceholderText(tr("separated by commas"));
    auto* slug =
        new TextLabel(QString::fromStdString(secret.slug), TypeRole::Mono, Token::TextSecondary);
    slug->setToolTip(tr("References name the slug; it stays as it is."));
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Slug"), slug);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(tr("Labels"), m_labels);
    body()->addLayout(form);
    setPrimary(tr("Save details"))->setObjectName("details.save");
    setMinimumWidth(520);
    connect(this, &Sheet::confirmed, this, &SecretDetailsSheet::save);
}

domain::SecretChange SecretDetailsSheet::change() const
{
    domain::SecretChange change;
    const auto altered = [](const QLineEdit* field, const std::string& stands) {
        const auto text = field->text().trimmed().toStdString();
        return text == stands ? std::nullopt : std::optional(text);
    };
    change.name = altered(m_name, m_secret.name);
    change.description = altered(m_description, m_secret.description);
    change.owner = altered(m_owner, m_secret.owner);
    if (auto labels = split(m_labels->text()); labels != m_secret.labels)
        change.labels = std::move(labels);
    return change;
}

void SecretDetailsSheet::save()
{
    auto wanted = change();
    if (wanted.name && wanted.name->empty()) {
        m_name->setFocus();
        return showError(tr("The secret needs a name."));
    }
    send(std::move(wanted), m_secret.revision);
}

void SecretDetailsSheet::send(domain::SecretChange wanted, std::uint64_t revision)
{
    if (!wanted.name && !wanted.description && !wanted.owner && !wanted.labels)
        return accept();
    showError({});
    setBusy(true);
    changeSecret(
        m_context.secrets, {m_context.organization(), m_secret.id, revision}, std::move(wanted),
        this, [this](Result<domain::Secret> done) {
            setBusy(false);
            if (!done && done.error().kind == ErrorKind::VersionConflict)
                return merge(errorText(done.error()));
            if (!done)
                return showError(errorText(done.error()));
            accept();
            emit saved(tr("The details of \"%1\" were saved").arg(items::isolated(done->name)));
        });
}

void SecretDetailsSheet::merge(const QString& why)
{
    setBusy(true);
    report<domain::Secret>(
        m_context.secrets.get(m_context.organization(), m_secret.id), this,
        [this, why](Result<domain::Secret> now) {
            setBusy(false);
            if (!now)
                return showError(errorText(now.error()));
            auto merged = domain::mergeDetails(m_secret, change(), *now);
            if (merged.conflicts.empty())
                return send(std::move(merged.change), now->revision);
            // What is written here stays as it is, should the choice be cancelled.
            showError(why);
            auto* sheet = new DetailsConflictSheet(std::move(merged), *now, this);
            connect(sheet, &DetailsConflictSheet::resolved, this,
                    [this, revision = now->revision](const domain::SecretChange& change) {
                        send(change, revision);
                    });
            sheet->open();
        });
}

} // namespace strongroom::ui
