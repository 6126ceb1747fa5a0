// A grid of keys and values; what is kept is not known here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secret_editor.h"

#include "ui/actions/create_secret.h"
#include "ui/actions/put_version.h"
#include "ui/pages/conflict_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace strongroom::ui {

SecretEditor::SecretEditor(PageContext& context, const QString& title, QWidget* parent)
    : Sheet(title, parent), m_context(context)
{
    resize(760, 560);
    connect(this, &Sheet::confirmed, this, &SecretEditor::save);
}

SecretEditor* SecretEditor::forNewSecret(PageContext& context,
                                         std::optional<domain::EnvironmentId> environment,
                                         QWidget* parent)
{
    auto* editor = new SecretEditor(context, tr("New secret"), parent);
    editor->buildMetadata(std::move(environment));
    editor->buildGrid();
    editor->addRow({}, false, domain::ValueFormat::Text);
    editor->setPrimary(tr("Create secret"))->setObjectName("edit.save");
    editor->refreshStates();
    editor->m_name->setFocus();
    return editor;
}

SecretEditor* SecretEditor::forNewVersion(PageContext& context, const domain::Secret& secret,
                                          const std::vector<domain::Version>& versions,
                                          QWidget* parent)
{
    auto* editor = new SecretEditor(context, tr("New version"), parent);
    editor->m_secret = secret;
    auto* title = new QLabel(QString::fromStdString(secret.name));
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::current().font(TypeRole::Strong));
    editor->body()->addWidget(title);
    editor->buildGrid();
    for (const auto& version : versions) {
        editor->m_next = std::max(editor->m_next, version.number + 1);
        if (!version.current)
            continue;
        editor->m_base = version.number;
        for (const auto& key : version.keys)
            editor->addRow(QString::fromStdString(key.name), true, key.format);
    }
    editor->addRow({}, false, domain::ValueFormat::Text);
    editor->setPrimary(tr("Save as v%1").arg(editor->m_next))->setObjectName("edit.save");
    editor->refreshStates();
    return editor;
}

void SecretEditor::buildMetadata(std::optional<domain::EnvironmentId> environment)
{
    m_name = named(new QLineEdit, "edit.name", tr("Name"));
    m_name->setMaxLength(200);
    m_slug = new QLabel;
    m_slug->setTextFormat(Qt::PlainText);
    m_scope = named(new QComboBox, "edit.scope", tr("Scope"));
    m_scope->addItem(tr("Organization"), QString());
    for (const auto& one : m_context.environments) {
        m_scope->addItem(QString::fromStdString(one.name), QString::fromStdString(one.id.value));
        if (environment && *environment == one.id)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
    m_description = named(new QLineEdit, "edit.description", tr("Description"));
    auto* backend = named(new QComboBox, "edit.backend", tr("Backend"));
    backend->addItem(tr("The organization's default; cannot be changed later"));
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Slug"), m_slug);
    form->addRow(tr("Scope"), m_scope);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Backend"), backend);
    body()->addLayout(form);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_slug->setText(QString::fromStdString(domain::slugOf(text.toStdString())));
    });
}

void SecretEditor::buildGrid()
{
    auto* inside = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4);
    auto* column = new QVBoxLayout(inside);
    column->addLayout(m_grid);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName("edit.grid");
    area->setAccessibleName(tr("Keys and values"));
    area->setWidgetResizable(true);
    area->setWidget(inside);
    body()->addWidget(area, 1);
    auto* add = named(new QPushButton(tr("Add a key")), "edit.add", tr("Add a key"));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, false, domain::ValueFormat::Text);
        m_rows.back().key->setFocus();
    });
    m_staged = new QLabel;
    auto* under = new QHBoxLayout;
    under->addWidget(add);
    under->addWidget(m_staged, 1);
    body()->addLayout(under);
    m_note = named(new QLineEdit, "edit.note", tr("Reason for the change"));
    m_note->setPlaceholderText(tr("Reason for the change, for the record"));
    m_note->setMaxLength(500);
    body()->addWidget(m_note);
}

void SecretEditor::addRow(const QString& key, bool standing, domain::ValueFormat format)
{
    const auto number = m_rows.size();
    const auto place = static_cast<int>(number);
    EntryRow row;
    row.standing = standing;
    row.format = format;
    row.key = named(new QLineEdit(key), QString("edit.key.%1").arg(number + 1),
                    tr("Key %1").arg(number + 1));
    row.key->setReadOnly(standing);
    row.value = named(new SecretEdit, QString("edit.value.%1").arg(number + 1),
                      tr("Value of key %1").arg(number + 1));
    row.value->setPlaceholderText(standing ? tr("unchanged, hidden") : QString());
    row.state = new QLabel;
    auto* remove = named(new QPushButton(tr("Remove")), QString("edit.remove.%1").arg(number + 1),
                         tr("Remove key %1").arg(number + 1));
    row.remove = remove;
    m_grid->addWidget(row.key, place, 0);
    m_grid->addWidget(row.value, place, 1);
    m_grid->addWidget(row.state, place, 2);
    m_grid->addWidget(remove, place, 3);
    connect(row.key, &QLineEdit::textChanged, this, &SecretEditor::refreshStates);
    connect(row.value, &SecretEdit::changed, this, &SecretEditor::refreshStates);
    connect(remove, &QPushButton::clicked, this, [this, number] { toggleRemoved(number); });
    m_rows.push_back(row);
    refreshStates();
}

void SecretEditor::toggleRemoved(std::size_t number)
{
    auto& row = m_rows[number];
    row.removed = !row.removed;
    row.value->setEnabled(!row.removed);
    qobject_cast<QPushButton*>(row.remove)->setText(row.removed ? tr("Keep") : tr("Remove"));
    refreshStates();
}

void SecretEditor::refreshStates()
{
    if (m_staged == nullptr)
        return;
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (auto& row : m_rows) {
        const bool filled = !row.value->isEmpty();
        const bool unnamed = row.key->text().isEmpty();
        QString text;
        if (row.removed) {
            text = tr("✕ removed");
            removed += row.standing ? 1 : 0;
        } else if (row.standing) {
            text = filled ? tr("~ changed") : tr("– kept");
            changed += filled ? 1 : 0;
        } else if (!unnamed) {
            text = tr("+ new");
            ++added;
        }
        row.state->setText(text);
    }
    m_staged->setText(
        tr("Staged: %1 added, %2 changed, %3 removed").arg(added).arg(changed).arg(removed));
}

client::VersionDraft SecretEditor::draft() const
{
    client::VersionDraft draft;
    draft.note = m_note->text().toStdString();
    if (m_base > 0)
        draft.base = m_base;
    for (const auto& row : m_rows) {
        const auto key = row.key->text().trimmed().toStdString();
        if (row.removed || (key.empty() && row.value->isEmpty()))
            continue;
        client::DraftEntry entry{key, row.format, {}};
        if (!row.standing || !row.value->isEmpty())
            entry.value = row.value->value();
        draft.entries.push_back(std::move(entry));
    }
    return draft;
}

void SecretEditor::save()
{
    showError({});
    if (m_secret)
        put({m_context.organization(), m_secret->id, m_secret->revision}, m_base);
    else
        create();
}

void SecretEditor::create()
{
    client::SecretDraft secret;
    secret.secret.name = m_name->text().trimmed().toStdString();
    secret.secret.slug = domain::slugOf(secret.secret.name);
    secret.secret.description = m_description->text().toStdString();
    const auto environment = m_scope->currentData().toString();
    if (!environment.isEmpty())
        secret.secret.environment = domain::EnvironmentId{environment.toStdString()};
    secret.version = draft();
    if (secret.secret.slug.empty()) {
        m_name->setFocus();
        return showError(
            tr("The secret needs a name with at least one letter or digit of a–z, 0–9."));
    }
    const auto name = m_name->text().trimmed();
    setBusy(true);
    createSecret(m_context.secrets, m_context.organization(), std::move(secret), this,
                 [this, name](Result<domain::Secret> done) {
                     setBusy(false);
                     if (!done) {
                         if (done.error().kind == ErrorKind::AlreadyExists)
                             m_name->setFocus();
                         return showError(errorText(done.error()));
                     }
                     accept();
                     emit saved(tr("\"%1\" was created").arg(name));
                 });
}

void SecretEditor::put(client::SecretAt at, std::uint32_t base)
{
    auto version = draft();
    if (version.base)
        version.base = base;
    setBusy(true);
    putVersion(m_context.secrets, std::move(at), std::move(version), this,
               [this](Result<domain::Version> done) {
                   setBusy(false);
                   if (!done) {
                       if (done.error().kind == ErrorKind::VersionConflict)
                           return resolve(done.error());
                       return showError(errorText(done.error()));
                   }
                   accept();
                   emit saved(tr("Saved as version %1").arg(done->number));
               });
}

void SecretEditor::resolve(const Error& error)
{
    showError(errorText(error));
    std::vector<std::string> mine;
    std::vector<std::string> removed;
    for (const auto& row : m_rows) {
        const auto key = row.key->text().trimmed().toStdString();
        if (row.removed)
            removed.push_back(key);
        else if (!key.empty() && (!row.standing || !row.value->isEmpty()))
            mine.push_back(key);
    }
    auto* sheet = new ConflictSheet(m_context, m_secret->id, m_base, std::move(mine),
                                    std::move(removed), this);
    connect(sheet, &ConflictSheet::resolved, this, [this](const ConflictAnswer& answer) {
        m_secret = answer.secret;
        m_base = answer.base;
        for (auto& row : m_rows)
            if (answer.giveWay.contains(row.key->text().trimmed()))
                row.value->clear();
        for (const auto& key : answer.alsoTheirs)
            addRow(key, true, domain::ValueFormat::Text);
        for (auto& row : m_rows) {
            const auto key = row.key->text().trimmed();
            row.standing = answer.standing.contains(key);
            if (!row.standing && row.value->isEmpty())
                row.removed = true;
        }
        refreshStates();
        put({m_context.organization(), m_secret->id, m_secret->revision}, m_base);
    });
    sheet->open();
}

} // namespace strongroom::ui
