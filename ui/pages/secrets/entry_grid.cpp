// One row a key; rows are never taken away, so that their numbers stay true.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry_grid.h"

#include "models/exchange/dotenv.h"
#include "models/exchange/yaml_file.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace strongroom::ui {
namespace {

QString nameIn(const QLineEdit* field)
{
    return field->text().trimmed();
}

/// A copy of the clipboard's text, whose intermediate copies are wiped.
SecretBytes clipboardText()
{
    auto text = QGuiApplication::clipboard()->text();
    auto utf8 = text.toUtf8();
    auto bytes = SecretBytes::copyOf({reinterpret_cast<const std::uint8_t*>(utf8.constData()),
                                      static_cast<std::size_t>(utf8.size())});
    utf8.fill('\0');
    text.fill(QChar(0));
    return bytes;
}

/// Assignments with '=' come from .env files; everything else is read as YAML, of which JSON is a
/// part.
bool looksLikeDotenv(const SecretBytes& text)
{
    const auto bytes = text.reveal();
    const auto end = std::ranges::find_if(bytes, [](auto c) { return c == '=' || c == ':'; });
    return bytes.empty() || bytes.front() != '{' ? end != bytes.end() && *end == '=' : false;
}

} // namespace

EntryGrid::EntryGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_grid);
    column->addStretch();
}

EntryGrid::Row& EntryGrid::addRow(const QString& key, bool standing, domain::ValueFormat format)
{
    const auto number = m_rows.size();
    const auto place = static_cast<int>(number);
    Row row;
    row.standing = standing;
    row.format = format;
    row.key = named(new QLineEdit(key), QString("edit.key.%1").arg(number + 1),
                    tr("Key %1").arg(number + 1));
    row.key->setReadOnly(standing);
    row.key->setToolTip(standing ? key : QString());
    row.key->setCursorPosition(0);
    row.key->installEventFilter(this);
    row.value = named(new SecretEdit, QString("edit.value.%1").arg(number + 1),
                      tr("Value of key %1").arg(number + 1));
    row.key->setPlaceholderText(tr("Key"));
    row.value->installEventFilter(this);
    row.value->setPlaceholderText(standing ? tr("unchanged, hidden") : tr("Value"));
    row.state = new TextLabel({}, TypeRole::Body, Token::TextSecondary);
    // As wide as its longest word, so that nothing moves when the state does.
    row.state->setMinimumWidth(row.state->fontMetrics().horizontalAdvance(tr("✕ removed")) + 8);
    row.remove = named(new QPushButton(tr("Remove")), QString("edit.remove.%1").arg(number + 1),
                       tr("Remove key %1").arg(number + 1));
    row.remove->setAutoDefault(false);
    m_grid->addWidget(row.key, place, 0);
    m_grid->addWidget(row.value, place, 1);
    m_grid->addWidget(row.state, place, 2);
    m_grid->addWidget(row.remove, place, 3);
    connect(row.key, &QLineEdit::textChanged, this, &EntryGrid::refresh);
    connect(row.value, &SecretEdit::changed, this, &EntryGrid::refresh);
    connect(row.remove, &QPushButton::clicked, this, [this, number] { toggleRemoved(number); });
    // Rows follow each other, whatever stood in the window before them.
    setTabOrder(m_rows.empty() ? this : static_cast<QWidget*>(m_rows.back().remove), row.key);
    setTabOrder(row.key, row.value);
    setTabOrder(row.value, row.remove);
    m_rows.push_back(row);
    return m_rows.back();
}

void EntryGrid::addStanding(const QString& key, domain::ValueFormat format)
{
    addRow(key, true, format);
    refresh();
}

void EntryGrid::addEmpty(bool focus)
{
    auto& row = addRow({}, false, domain::ValueFormat::Text);
    refresh();
    if (focus)
        row.key->setFocus();
}

void EntryGrid::setValue(SecretBytes value)
{
    const auto lacks = [](const Row& row) { return !row.removed && row.value->isEmpty(); };
    auto row = m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(m_current, m_rows.size()));
    if (row == m_rows.end() || row->removed)
        row = std::ranges::find_if(m_rows, lacks);
    if (row == m_rows.end()) {
        addRow({}, false, domain::ValueFormat::Text);
        row = m_rows.end() - 1;
    }
    row->value->setValue(std::move(value));
    (nameIn(row->key).isEmpty() ? static_cast<QWidget*>(row->key) : row->value)->setFocus();
    refresh();
}

EntryGrid::Row& EntryGrid::rowFor(const QString& key)
{
    const auto standing =
        std::ranges::find_if(m_rows, [&](const Row& row) { return nameIn(row.key) == key; });
    if (standing != m_rows.end())
        return *standing;
    const auto blank = std::ranges::find_if(m_rows, [](const Row& row) {
        return !row.standing && !row.removed && nameIn(row.key).isEmpty() && row.value->isEmpty();
    });
    if (blank == m_rows.end())
        return addRow(key, false, domain::ValueFormat::Text);
    blank->key->setText(key);
    return *blank;
}

Result<int> EntryGrid::paste(const SecretBytes& text)
{
    auto file = looksLikeDotenv(text) ? exchange::parseDotenv(text, "pasted")
                                      : exchange::parseYaml(text, "pasted");
    if (!file)
        return file.error();
    if (file->secrets.size() != 1)
        return Error{ErrorKind::InvalidInput,
                     tr("The text holds several secrets. Use Import for it.").toStdString()};
    auto& entries = file->secrets.front().entries;
    for (auto& entry : entries) {
        auto& row = rowFor(QString::fromStdString(entry.key));
        row.format = entry.format;
        if (row.removed)
            toggleRemoved(static_cast<std::size_t>(&row - m_rows.data()));
        row.value->setValue(std::move(entry.value));
    }
    refresh();
    return static_cast<int>(entries.size());
}

void EntryGrid::pasteClipboard()
{
    const auto text = clipboardText();
    const auto taken =
        text.size() == 0 ? Result<int>(
            Error{ErrorKind::InvalidInput, tr("There is no text on the clipboard.").toStdString()})
                         : paste(text);
    if (!taken)
        emit pasteFailed(QString::fromStdString(taken.error().message));
}

void EntryGrid::toggleRemoved(std::size_t number)
{
    auto& row = m_rows[number];
    row.removed = !row.removed;
    row.value->setEnabled(!row.removed);
    row.remove->setText(row.removed ? tr("Keep") : tr("Remove"));
    refresh();
}

void EntryGrid::refresh()
{
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (auto& row : m_rows) {
        QString text;
        if (row.removed) {
            text = tr("✕ removed");
            removed += row.standing ? 1 : 0;
        } else if (row.standing) {
            const bool filled = !row.value->isEmpty();
            text = filled ? tr("~ changed") : tr("– kept");
            changed += filled ? 1 : 0;
        } else if (!nameIn(row.key).isEmpty()) {
            text = tr("+ new");
            ++added;
        }
        row.state->setText(text);
    }
    emit counted(added, changed, removed);
}

std::vector<client::DraftEntry> EntryGrid::entries() const
{
    std::vector<client::DraftEntry> entries;
    for (const auto& row : m_rows) {
        const auto key = nameIn(row.key).toStdString();
        if (row.removed || (key.empty() && row.value->isEmpty()))
            continue;
        client::DraftEntry entry{key, row.format, {}};
        if (!row.standing || !row.value->isEmpty())
            entry.value = row.value->value();
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<std::string> EntryGrid::written() const
{
    std::vector<std::string> keys;
    for (const auto& row : m_rows)
        if (!row.removed && !nameIn(row.key).isEmpty() && (!row.standing || !row.value->isEmpty()))
            keys.push_back(nameIn(row.key).toStdString());
    return keys;
}

std::vector<std::string> EntryGrid::removed() const
{
    std::vector<std::string> keys;
    for (const auto& row : m_rows)
        if (row.removed)
            keys.push_back(nameIn(row.key).toStdString());
    return keys;
}

void EntryGrid::settle(const QSet<QString>& giveWay, const QSet<QString>& standing,
                       const QStringList& alsoTheirs)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!giveWay.contains(nameIn(m_rows[i].key)))
            continue;
        m_rows[i].value->clear();
        if (m_rows[i].removed)
            toggleRemoved(i);
    }
    for (const auto& key : alsoTheirs)
        addRow(key, true, domain::ValueFormat::Text);
    for (auto& row : m_rows) {
        row.standing = standing.contains(nameIn(row.key));
        if (!row.standing && row.value->isEmpty())
            row.removed = true;
    }
    refresh();
}

bool EntryGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_current = static_cast<std::size_t>(
            std::ranges::find_if(
                m_rows,
                [watched](const Row& row) { return row.key == watched || row.value == watched; })
            - m_rows.begin());
    // Whole files are pasted where a key is expected, and a line edit would keep them readable.
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit*>(watched) != nullptr
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const auto text = clipboardText();
        const auto bytes = text.reveal();
        if (std::ranges::any_of(bytes, [](auto c) { return c == '=' || c == '\n' || c == ':'; })) {
            pasteClipboard();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strongroom::ui
