// A dry run that shows names, never values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/import_sheet.h"

#include "models/exchange/dotenv.h"
#include "models/exchange/yaml_file.h"
#include "ui/pages/certificates/ends_choice.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/entry/entry_hygiene.h"
#include "ui/pages/secrets/import_preview.h"
#include "ui/pages/secrets/sops_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr qint64 largestFile = 8 << 20;
constexpr std::chrono::milliseconds afterTyping{300};

/// Straight into wiped memory.
Result<SecretBytes> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::InvalidInput, "The file cannot be read."};
    if (file.size() > largestFile)
        return Error{ErrorKind::TooLarge, "A file to import has at most 8 MiB."};
    SecretBytes text(static_cast<std::size_t>(file.size()));
    if (file.read(reinterpret_cast<char*>(text.writable().data()), file.size()) != file.size())
        return Error{ErrorKind::InvalidInput, "The file cannot be read to its end."};
    return text;
}

/// All that it holds, of whatever secrets: the first end among them is told.
std::vector<client::DraftEntry> entriesOf(const exchange::ParsedFile& file)
{
    std::vector<client::DraftEntry> entries;
    for (const auto& secret : file.secrets)
        for (const auto& entry : secret.entries)
            entries.push_back({secret.name + '/' + entry.key, entry.format, entry.value.clone()});
    return entries;
}

} // namespace

ImportSheet::ImportSheet(PageContext& context, std::optional<domain::EnvironmentId> environment,
                         QWidget* parent)
    : Sheet(tr("Import"), parent), m_context(context),
      m_path(named(new QLineEdit, "import.path", tr("File"))),
      m_name(named(new QLineEdit, "import.name", tr("Name of the secret"))),
      m_scope(named(new QComboBox, "import.scope", tr("Scope"))), m_preview(new ImportPreview),
      m_picker(new SopsPicker),
      m_ends(new EndsChoice(context.ends, [this] { return entriesOf(m_file); }))
{
    m_scope->addItem(tr("Organization"), QString());
    for (const auto& one : m_context.environments) {
        m_scope->addItem(QString::fromStdString(one.name), QString::fromStdString(one.id.value));
        if (environment && *environment == one.id)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
    auto* browseButton =
        named(new QPushButton(tr("Browse…")), "import.browse", tr("Browse for a file"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("File"), row);
    qobject_cast<QLabel*>(form->labelForField(row))->setBuddy(m_path);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Scope"), m_scope);
    body()->addLayout(form);
    body()->addWidget(m_picker, 1);
    body()->addWidget(m_preview, 1);
    body()->addWidget(m_ends);
    setPrimary(tr("Import"))->setEnabled(false);
    primary()->setObjectName("import.confirm");
    resize(720, 520);
    setTabOrder(m_path, browseButton);
    setTabOrder(browseButton, m_name);
    connect(browseButton, &QPushButton::clicked, this, &ImportSheet::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified()) // It is finished whenever the focus leaves.
            choose(m_path->text());
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(afterTyping);
    connect(&m_typing, &QTimer::timeout, this, &ImportSheet::plan);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        ++m_asked; // What is shown, or still to come, is about another name.
        primary()->setEnabled(false);
        m_typing.start();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ImportSheet::plan);
    connect(m_picker, &SopsPicker::choiceChanged, this, &ImportSheet::plan);
    connect(this, &Sheet::confirmed, this, &ImportSheet::run);
}

ImportSheet::~ImportSheet()
{
    // A field that has the focus says that it is finished while the dialog goes.
    m_path->disconnect(this);
}

void ImportSheet::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"), {},
                                   tr("Files with values (*.env *.yaml *.yml);;All files (*)"));
    // The desktop's own dialog may be refused by it while a value is shown.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::choose);
    dialog->open();
}

void ImportSheet::choose(const QString& path)
{
    if (path.isEmpty())
        return;
    m_path->setText(path); // Which is no modification, for a line edit.
    m_name->setText(QFileInfo(path).completeBaseName().isEmpty()
                        ? QFileInfo(path).fileName()
                        : QFileInfo(path).completeBaseName());
    const auto* files = m_context.sealedFiles;
    const auto tree =
        files != nullptr ? files->tree(path.toStdString()) : std::vector<exchange::TreeLine>();
    m_picker->setTree(tree ? *tree : std::vector<exchange::TreeLine>());
    plan();
}

std::optional<domain::EnvironmentId> ImportSheet::scope() const
{
    const auto id = m_scope->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(domain::EnvironmentId{id.toStdString()});
}

void ImportSheet::plan()
{
    m_typing.stop();
    primary()->setEnabled(false);
    m_preview->showNothing();
    m_ends->hide();
    ++m_asked;
    showError({});
    if (m_path->text().isEmpty())
        return;
    if (m_picker->isVisibleTo(this))
        return planSealed();
    const auto text = readFile(m_path->text());
    if (!text)
        return showError(errorText(text.error()));
    const auto name = m_name->text().trimmed().toStdString();
    const bool yaml = m_path->text().endsWith(".yaml") || m_path->text().endsWith(".yml");
    auto file = yaml ? exchange::parseYaml(*text, name) : exchange::parseDotenv(*text, name);
    if (!file)
        return showError(errorText(file.error()));
    planFile(std::move(*file));
}

void ImportSheet::planSealed()
{
    const auto chosen = m_picker->chosen();
    if (!chosen)
        return showError(tr("Choose at least one value."));
    auto opening = m_context.sealedFiles->open(
        {m_path->text().toStdString(), m_name->text().trimmed().toStdString(), *chosen});
    report<exchange::ParsedFile>(std::move(opening), this,
                                 [this, asked = m_asked](Result<exchange::ParsedFile> file) {
                                     if (asked != m_asked)
                                         return;
                                     if (!file)
                                         return showError(errorText(file.error()));
                                     planFile(std::move(*file));
                                 });
}

void ImportSheet::planFile(exchange::ParsedFile file)
{
    m_file = std::move(file);
    planImport(m_context.secrets, m_context.organization(), scope(), m_file, this,
               [this, asked = m_asked](Result<std::vector<exchange::PlannedSecret>> plan) {
                   if (asked != m_asked)
                       return;
                   if (!plan)
                       return showError(errorText(plan.error()));
                   show(std::move(*plan));
               });
}

void ImportSheet::show(std::vector<exchange::PlannedSecret> plan)
{
    m_plan = std::move(plan);
    auto notes = m_context.hygiene != nullptr ? reuseNotes(*m_context.hygiene, m_file, m_plan)
                                              : std::vector<exchange::Note>();
    notes.insert(notes.end(), m_file.notes.begin(), m_file.notes.end());
    m_preview->show(m_plan, notes);
    m_ends->look();
    primary()->setText(tr("Import %n secret(s)", nullptr, static_cast<int>(m_plan.size())));
    primary()->setEnabled(true);
}

void ImportSheet::run()
{
    setBusy(true);
    const auto count = static_cast<int>(m_plan.size());
    importSecrets(
        m_context.secrets, m_context.organization(), scope(), std::move(m_file), m_plan, this,
        [this, count](Result<std::vector<domain::Secret>> done) {
            setBusy(false);
            if (!done) {
                // The values went with the attempt; reading the file again brings them
                // back.
                plan();
                return showError(errorText(done.error()));
            }
            accept();
            emit imported(tr("%n secret(s) imported", nullptr, count));
        },
        m_ends->tells());
}

} // namespace strongroom::ui
