// A dry run that shows names, never values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/import_sheet.h"

#include "models/exchange/dotenv.h"
#include "models/exchange/yaml_file.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr qint64 largestFile = 8 << 20;

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

QString listed(const std::vector<std::string>& keys)
{
    QStringList names;
    for (const auto& key : keys)
        names << QString::fromStdString(key);
    return names.join(", ");
}

} // namespace

ImportSheet::ImportSheet(PageContext& context, std::optional<domain::EnvironmentId> environment,
                         QWidget* parent)
    : Sheet(tr("Import"), parent), m_context(context),
      m_path(named(new QLineEdit, "import.path", tr("File"))),
      m_name(named(new QLineEdit, "import.name", tr("Name of the secret"))),
      m_scope(named(new QComboBox, "import.scope", tr("Scope"))),
      m_preview(named(new QPlainTextEdit, "import.preview", tr("What the import would do")))
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
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Scope"), m_scope);
    body()->addLayout(form);
    m_preview->setReadOnly(true);
    m_preview->setPlaceholderText(
        tr("A .env or YAML file. What it would do is shown here before anything is done."));
    body()->addWidget(m_preview, 1);
    setPrimary(tr("Import"))->setEnabled(false);
    primary()->setObjectName("import.confirm");
    resize(720, 520);
    setTabOrder(m_path, browseButton);
    setTabOrder(browseButton, m_name);
    connect(browseButton, &QPushButton::clicked, this, &ImportSheet::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { choose(m_path->text()); });
    connect(m_name, &QLineEdit::editingFinished, this, &ImportSheet::plan);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ImportSheet::plan);
    connect(this, &Sheet::confirmed, this, &ImportSheet::run);
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
    m_path->setText(path);
    m_name->setText(QFileInfo(path).completeBaseName().isEmpty()
                        ? QFileInfo(path).fileName()
                        : QFileInfo(path).completeBaseName());
    plan();
}

std::optional<domain::EnvironmentId> ImportSheet::scope() const
{
    const auto id = m_scope->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(domain::EnvironmentId{id.toStdString()});
}

void ImportSheet::plan()
{
    primary()->setEnabled(false);
    m_preview->clear();
    showError({});
    if (m_path->text().isEmpty())
        return;
    const auto text = readFile(m_path->text());
    if (!text)
        return showError(errorText(text.error()));
    const auto name = m_name->text().trimmed().toStdString();
    const bool yaml = m_path->text().endsWith(".yaml") || m_path->text().endsWith(".yml");
    auto file = yaml ? exchange::parseYaml(*text, name) : exchange::parseDotenv(*text, name);
    if (!file)
        return showError(errorText(file.error()));
    m_file = std::move(*file);
    planImport(m_context.secrets, m_context.organization(), scope(), m_file, this,
               [this](Result<std::vector<exchange::PlannedSecret>> plan) {
                   if (!plan)
                       return showError(errorText(plan.error()));
                   m_plan = std::move(*plan);
                   show(m_plan);
               });
}

void ImportSheet::show(const std::vector<exchange::PlannedSecret>& plan)
{
    QStringList lines;
    for (const auto& planned : plan) {
        const auto name = QString::fromStdString(planned.name);
        lines << (planned.updates ? tr("~ %1 gets a new version").arg(name)
                                  : tr("+ %1 is created").arg(name));
        if (!planned.added.empty())
            lines << "    + " + listed(planned.added);
        if (!planned.replaced.empty())
            lines << "    ~ " + listed(planned.replaced);
        if (!planned.kept.empty())
            lines << "    = " + listed(planned.kept);
    }
    for (const auto& note : m_file.notes)
        lines << tr("Line %1: %2").arg(note.line).arg(QString::fromStdString(note.text));
    m_preview->setPlainText(lines.join('\n'));
    primary()->setText(tr("Import %n secret(s)", nullptr, static_cast<int>(plan.size())));
    primary()->setEnabled(true);
}

void ImportSheet::run()
{
    setBusy(true);
    const auto count = static_cast<int>(m_plan.size());
    importSecrets(m_context.secrets, m_context.organization(), scope(), std::move(m_file), m_plan,
                  this, [this, count](Result<std::vector<domain::Secret>> done) {
                      setBusy(false);
                      if (!done) {
                          // The values went with the attempt; reading the file again brings them
                          // back.
                          plan();
                          return showError(errorText(done.error()));
                      }
                      accept();
                      emit imported(tr("%n secret(s) imported", nullptr, count));
                  });
}

} // namespace strongroom::ui
