// What a secret is called and where it belongs, the grid of its entries, and why it changes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/secret_editor.h"

#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"
#include "ui/actions/create_secret.h"
#include "ui/actions/outcome.h"
#include "ui/actions/put_version.h"
#include "ui/pages/certificates/ends_choice.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/conflict_sheet.h"
#include "ui/pages/secrets/entry_grid.h"
#include "ui/pages/secrets/generator_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::chrono::milliseconds afterTyping{300};

} // namespace

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
    editor->m_grid->addEmpty(false);
    editor->setPrimary(tr("Create secret"))->setObjectName("edit.save");
    editor->m_name->setFocus();
    return editor;
}

SecretEditor* SecretEditor::forNewVersion(PageContext& context, const domain::Secret& secret,
                                          const std::vector<domain::Version>& versions,
                                          QWidget* parent)
{
    auto* editor = new SecretEditor(context, tr("New version"), parent);
    editor->m_secret = secret;
    editor->body()->addWidget(new TextLabel(items::shownName(secret.name), TypeRole::Strong));
    editor->buildGrid();
    for (const auto& version : versions) {
        editor->m_next = std::max(editor->m_next, version.number + 1);
        if (!version.current)
            continue;
        editor->m_base = version.number;
        editor->m_grid->addStanding(version.keys);
    }
    editor->m_grid->addEmpty(false);
    editor->m_grid->focusFirst();
    editor->setPrimary(tr("Save as v%1").arg(editor->m_next))->setObjectName("edit.save");
    return editor;
}

void SecretEditor::buildMetadata(std::optional<domain::EnvironmentId> environment)
{
    m_name = named(new QLineEdit, "edit.name", tr("Name"));
    m_name->setMaxLength(200);
    m_slug = new TextLabel({}, TypeRole::Mono, Token::TextSecondary);
    m_taken = new TextLabel(tr("✕ A secret of this name exists here already. Choose another name, "
                               "or open that one."),
                            TypeRole::Body, Token::DangerFg);
    m_taken->setObjectName("edit.taken");
    m_taken->setWordWrap(true);
    m_taken->hide();
    m_scope = named(new QComboBox, "edit.scope", tr("Scope"));
    m_scope->addItem(tr("Organization"), QString());
    for (const auto& one : m_context.environments) {
        m_scope->addItem(QString::fromStdString(one.name), QString::fromStdString(one.id.value));
        if (environment && *environment == one.id)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
    m_description = named(new QLineEdit, "edit.description", tr("Description"));
    m_backend = named(new QComboBox, "edit.backend", tr("Backend"));
    m_backend->addItem(tr("Default"), QString());
    const auto fixed = tr("Where the secret is stored. To change it later, move the secret.");
    m_backend->setAccessibleDescription(fixed);
    auto* fixedNote = new TextLabel(fixed, TypeRole::Body, Token::TextSecondary);
    fixedNote->setWordWrap(true);
    fillBackends(m_backend);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Slug"), m_slug);
    form->addRow(QString(), m_taken);
    form->addRow(tr("Scope"), m_scope);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Backend"), m_backend);
    form->addRow(QString(), fixedNote);
    body()->addLayout(form);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_slug->setText(QString::fromStdString(domain::slugOf(text.toStdString())));
        m_typing.start();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(afterTyping);
    connect(&m_typing, &QTimer::timeout, this, &SecretEditor::checkName);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &SecretEditor::checkName);
}

client::SecretQuery SecretEditor::sameName() const
{
    client::SecretQuery query;
    query.organization = m_context.organization();
    const auto environment = m_scope->currentData().toString().toStdString();
    if (environment.empty())
        query.organizationOnly = true;
    else
        query.environment = domain::EnvironmentId{environment};
    query.text = m_slug->text().toStdString();
    return query;
}

void SecretEditor::checkName()
{
    const auto query = sameName();
    if (query.text.empty())
        return m_taken->hide();
    report<domain::Page<domain::Secret>>(
        m_context.secrets.list(query), this,
        [this, query](Result<domain::Page<domain::Secret>> found) {
            const auto now = sameName();
            if (now.text != query.text || now.environment != query.environment)
                return; // The answer to an earlier question.
            // Where it cannot be asked, the server still refuses the name when it is saved.
            const bool taken =
                found && std::ranges::count(found->items, query.text, &domain::Secret::slug) > 0;
            m_taken->setVisible(taken);
            primary()->setEnabled(!taken);
        });
}

void SecretEditor::fillBackends(QComboBox* box)
{
    if (m_context.backends == nullptr)
        return;
    report<std::vector<domain::StorageBackend>>(
        m_context.backends->list(m_context.organization()), this,
        [box](Result<std::vector<domain::StorageBackend>> all) {
            // Without the list there is still the default, which is what nearly everybody wants.
            if (!all)
                return;
            for (const auto& one : *all) {
                const auto name = QString::fromStdString(one.backend.name);
                if (one.isDefault)
                    box->setItemText(0, tr("Default: %1").arg(items::isolated(name)));
                else
                    box->addItem(name, QString::fromStdString(one.backend.id.value));
            }
        });
}

void SecretEditor::buildGrid()
{
    m_grid = new EntryGrid;
    m_grid->setHygiene(m_context.hygiene,
                       m_secret
                           ? ExaminedSecret{m_secret->id, QString::fromStdString(m_secret->name)}
                           : ExaminedSecret());
    if (m_name != nullptr)
        connect(m_name, &QLineEdit::textChanged, m_grid, &EntryGrid::setSecretName);
    auto* area = new QScrollArea;
    area->setObjectName("edit.grid");
    area->setAccessibleName(tr("Keys and values"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_grid);
    body()->addWidget(area, 1);
    auto* add = named(new QPushButton(tr("Add a key")), "edit.add", tr("Add a key"));
    auto* paste = named(new QPushButton(tr("Paste .env, YAML or JSON")), "edit.paste",
                        tr("Paste .env, YAML or JSON"));
    paste->setShortcut(QKeySequence("Ctrl+Shift+V"));
    auto* generate =
        named(new QPushButton(tr("Generate a value…")), "edit.generate", tr("Generate a value"));
    generate->setShortcut(QKeySequence("Ctrl+G"));
    generate->setVisible(m_context.generator != nullptr);
    m_staged = new TextLabel({}, TypeRole::Body, Token::TextSecondary);
    auto* under = new FlowRow;
    for (auto* button : {add, paste, generate}) {
        button->setAutoDefault(false);
        under->flow().addWidget(button);
    }
    under->flow().addWidget(m_staged);
    body()->addWidget(under);
    m_ends = new EndsChoice(m_context.ends, [this] { return m_grid->entries(); });
    body()->addWidget(m_ends);
    connect(m_grid, &EntryGrid::counted, m_ends, &EndsChoice::look);
    m_note = named(new QLineEdit, "edit.note", tr("Reason for the change"));
    m_note->setPlaceholderText(tr("Reason for the change, for the record"));
    m_note->setMaxLength(500);
    body()->addWidget(m_note);
    connect(add, &QPushButton::clicked, this, [this] { m_grid->addEmpty(true); });
    connect(generate, &QPushButton::clicked, this, [this] {
        auto* sheet = new GeneratorSheet(
            *m_context.generator, [this](SecretBytes value) { m_grid->setValue(std::move(value)); },
            this);
        sheet->open();
    });
    connect(paste, &QPushButton::clicked, this, [this] {
        showError({});
        m_grid->pasteClipboard();
    });
    connect(m_grid, &EntryGrid::pasteFailed, this, &SecretEditor::showError);
    connect(m_grid, &EntryGrid::filesRefused, this, &SecretEditor::showError);
    connect(m_grid, &EntryGrid::counted, this, [this](int added, int changed, int removed) {
        const QLocale locale;
        m_staged->setText(
            tr("Staged: %1 added, %2 changed, %3 removed")
                .arg(locale.toString(added), locale.toString(changed), locale.toString(removed)));
    });
}

client::VersionDraft SecretEditor::draft() const
{
    client::VersionDraft draft;
    draft.note = m_note->text().toStdString();
    if (m_base > 0)
        draft.base = m_base;
    draft.entries = m_grid->entries();
    draft.tellsEnds = m_ends->tells();
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
    const auto backend = m_backend->currentData().toString();
    if (!backend.isEmpty())
        secret.secret.backend = domain::BackendId{backend.toStdString()};
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
                     remember(*done);
                     accept();
                     emit created(done->id);
                     emit saved(tr("\"%1\" was created").arg(items::isolated(name)));
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
                   remember(*m_secret);
                   accept();
                   emit saved(tr("Saved as version %1").arg(done->number));
               });
}

void SecretEditor::remember(const domain::Secret& secret)
{
    if (m_context.hygiene != nullptr)
        rememberWritten(*m_context.hygiene, {secret.id, QString::fromStdString(secret.name)},
                        m_grid->entries());
}

void SecretEditor::resolve(const Error& error)
{
    showError(errorText(error));
    auto* sheet = new ConflictSheet(m_context, m_secret->id, m_base, m_grid->written(),
                                    m_grid->removed(), this);
    connect(sheet, &ConflictSheet::resolved, this, [this](const ConflictAnswer& answer) {
        m_secret = answer.secret;
        m_base = answer.base;
        m_grid->settle(answer.giveWay, answer.standing, answer.alsoTheirs);
        put({m_context.organization(), m_secret->id, m_secret->revision}, m_base);
    });
    sheet->open();
}

} // namespace strongroom::ui
