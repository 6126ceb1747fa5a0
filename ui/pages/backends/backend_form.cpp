// A line for a setting, wiped memory for a credential; help below each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backend_form.h"

#include "ui/pages/backends/key_file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_font.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int longestSetting = 4096;
constexpr int certificateLines = 4;

/// A certificate has lines; other settings have one.
bool isCertificate(const std::string& name)
{
    return name == "ca_certificate" || name == "ca";
}

/// Beside the first line of what it names, which may have help below.
QWidget* labelOf(const QString& title)
{
    auto* label = new TextLabel(title);
    const auto keepHeight = [label] {
        label->setFixedHeight(Theme::current().metric(Metric::ControlHeight));
    };
    QObject::connect(&Theme::current(), &Theme::changed, label, keepHeight);
    keepHeight();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addStretch();
    return box;
}

} // namespace

QWidget* BackendForm::Field::editor() const
{
    if (secret != nullptr)
        return secret;
    return text != nullptr ? static_cast<QWidget*>(text) : line;
}

bool BackendForm::Field::isEmpty() const
{
    if (secret != nullptr)
        return secret->isEmpty();
    return (text != nullptr ? text->toPlainText() : line->text()).trimmed().isEmpty();
}

BackendForm::BackendForm(Part part, const KindWords& words, QWidget* parent)
    : QWidget(parent), m_part(part), m_words(words), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QString BackendForm::idOf(const char* what, const domain::BackendField& field) const
{
    return QStringLiteral("%1.%2.%3").arg(m_words.id, what, QString::fromStdString(field.name));
}

void BackendForm::addAbove(const QString& title, QWidget* field)
{
    m_form->insertRow(m_above++, labelOf(title), field);
    m_before = field;
}

void BackendForm::setKind(const domain::BackendKind& kind)
{
    while (m_form->rowCount() > m_above)
        m_form->removeRow(m_above);
    m_fields.clear();
    m_lastStop = m_before;
    for (const auto& field : kind.fields)
        if (m_part == Part::All || field.secret == (m_part == Part::Credentials))
            add(field);
}

void BackendForm::add(const domain::BackendField& about)
{
    Field field;
    field.about = about;
    const auto title = m_words.fieldTitle(about.name);
    const auto help = m_words.fieldHelp(about);
    auto* editor = makeEditor(field);
    named(field.editor(), idOf("field", about),
          about.required ? tr("%1 (required)").arg(title) : title);
    field.editor()->setAccessibleDescription(help);
    field.fault = new TextLabel({}, TypeRole::Body, Token::DangerFg);
    field.fault->setObjectName(idOf("fault", about));
    auto* below = new TextLabel(help, TypeRole::Body, Token::TextSecondary);
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::ChipPadding));
    column->addWidget(editor);
    for (auto* label : {field.fault, below}) {
        label->setWordWrap(true);
        label->setVisible(label == below && !help.isEmpty());
        column->addWidget(label);
    }
    m_form->addRow(
        labelOf(about.required ? tr("%1 *", "a field that is required").arg(title) : title), cell);
    field.row = m_form->rowCount() - 1;
    for (auto* stop : {field.editor(), static_cast<QWidget*>(cell->findChild<QPushButton*>())})
        if (stop != nullptr) {
            if (m_lastStop != nullptr)
                setTabOrder(m_lastStop, stop);
            m_lastStop = stop;
        }
    m_fields.push_back(field);
}

QWidget* BackendForm::makeEditor(Field& field)
{
    if (field.about.secret) {
        field.secret = new SecretEdit;
        connect(field.secret, &SecretEdit::changed, this, &BackendForm::changed);
        return withFile(field);
    }
    if (isCertificate(field.about.name)) {
        field.text = new QPlainTextEdit;
        field.text->setTabChangesFocus(true);
        followFont(*field.text, TypeRole::Mono);
        field.text->setFixedHeight(field.text->fontMetrics().lineSpacing() * certificateLines);
        field.text->setLayoutDirection(Qt::LeftToRight);
        connect(field.text, &QPlainTextEdit::textChanged, this, &BackendForm::changed);
        return withFile(field);
    }
    field.line = new QLineEdit;
    field.line->setMaxLength(longestSetting);
    field.line->setPlaceholderText(QString::fromStdString(field.about.preset));
    field.line->setLayoutDirection(Qt::LeftToRight);
    connect(field.line, &QLineEdit::textChanged, this, &BackendForm::changed);
    return field.line;
}

QWidget* BackendForm::withFile(const Field& field)
{
    const auto title = m_words.fieldTitle(field.about.name);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field.editor(), 1);
    auto* button = named(new QPushButton(tr("From a file…")), idOf("file", field.about),
                         tr("%1 from a file…").arg(title));
    button->setAutoDefault(false);
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this,
            [this, index = m_fields.size()] { chooseFile(index); });
    return box;
}

void BackendForm::chooseFile(std::size_t index)
{
    auto* dialog = new QFileDialog(this, tr("The file with it"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, index](const QString& path) { takeFile(index, path); });
    dialog->open();
}

void BackendForm::takeFile(std::size_t index, const QString& path)
{
    if (index >= m_fields.size())
        return; // Another kind was chosen meanwhile.
    auto file = readKeyFile(path);
    if (!file)
        return emit failed(tr("This file cannot be read, or is too large for a key."));
    auto& field = m_fields[index];
    if (field.text != nullptr) {
        const auto bytes = file->reveal();
        field.text->setPlainText(QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                                   static_cast<qsizetype>(bytes.size())));
        return;
    }
    const auto project = projectIn(*file);
    field.secret->setValue(std::move(*file));
    if (auto* of = find("project_id"); of != nullptr && of->line != nullptr && of->isEmpty())
        of->line->setText(project);
}

BackendForm::Field* BackendForm::find(std::string_view name)
{
    const auto found = std::ranges::find_if(
        m_fields, [name](const auto& field) { return field.about.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

void BackendForm::setWay(const std::string& way)
{
    for (auto& field : m_fields) {
        field.asked = field.about.way.empty() || field.about.way == way;
        m_form->setRowVisible(field.row, field.asked);
    }
}

void BackendForm::setSettings(const domain::BackendSettings& settings)
{
    for (const auto& [name, value] : settings) {
        auto* field = find(name);
        if (field != nullptr && field->line != nullptr)
            field->line->setText(QString::fromStdString(value));
        else if (field != nullptr && field->text != nullptr)
            field->text->setPlainText(QString::fromStdString(value));
    }
}

domain::BackendSettings BackendForm::settings() const
{
    domain::BackendSettings settings;
    for (const auto& field : m_fields)
        if (field.asked && field.secret == nullptr && !field.isEmpty())
            settings[field.about.name] =
                (field.text != nullptr ? field.text->toPlainText() : field.line->text())
                    .trimmed()
                    .toStdString();
    return settings;
}

domain::BackendCredentials BackendForm::credentials() const
{
    domain::BackendCredentials credentials;
    for (const auto& field : m_fields)
        if (field.asked && field.secret != nullptr && !field.isEmpty())
            credentials.emplace(field.about.name, withoutLineEnd(field.secret->value()));
    return credentials;
}

bool BackendForm::findsGaps()
{
    QWidget* first = nullptr;
    for (const auto& field : m_fields) {
        const bool gap = field.asked && field.about.required && field.isEmpty();
        field.fault->setVisible(gap);
        field.fault->setText(gap ? tr("✕ This is needed.") : QString());
        if (gap && first == nullptr)
            first = field.editor();
    }
    if (first != nullptr)
        first->setFocus();
    return first != nullptr;
}

bool BackendForm::showFault(const std::string& field, const QString& text)
{
    auto* found = find(std::string_view(field).substr(field.find('.') + 1));
    if (found == nullptr)
        return false;
    found->fault->setText(QStringLiteral("✕ %1").arg(text));
    found->fault->show();
    found->editor()->setFocus();
    return true;
}

} // namespace strongroom::ui
