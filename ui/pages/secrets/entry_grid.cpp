// One row a key; rows are never taken away, so that their numbers stay true.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry_grid.h"

#include "ui/pages/secrets/entry/entry_remarks.h"
#include "ui/pages/secrets/entry/value_files.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace strongroom::ui {
namespace {

constexpr std::chrono::milliseconds afterTyping{300};

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

} // namespace

EntryGrid::EntryGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_grid);
    column->addStretch();
    setAcceptDrops(true);
    m_examine.setObjectName("edit.examine");
    m_examine.setSingleShot(true);
    m_examine.setInterval(afterTyping);
    connect(&m_examine, &QTimer::timeout, this, &EntryGrid::examineRows);
}

void EntryGrid::setHygiene(const client::HygieneApi* hygiene, ExaminedSecret secret)
{
    m_hygiene = hygiene;
    m_secret = std::move(secret);
}

QWidgetList EntryGrid::buildFields(Row& row, const QString& key, std::size_t number)
{
    const auto shownNumber = QLocale().toString(static_cast<qulonglong>(number));
    row.key = named(new QLineEdit(key), QString("edit.key.%1").arg(number),
                    tr("Key %1").arg(shownNumber));
    row.key->setReadOnly(row.standing);
    row.key->setToolTip(row.standing ? key : QString());
    row.key->setCursorPosition(0);
    row.key->installEventFilter(this);
    row.key->setPlaceholderText(tr("Key"));
    row.key->setAcceptDrops(false); // A file's address would be taken for a name.
    row.value = named(new SecretEdit, QString("edit.value.%1").arg(number),
                      tr("Value of key %1").arg(shownNumber));
    row.value->installEventFilter(this);
    row.value->setPlaceholderText(row.standing ? tr("unchanged, hidden") : tr("Value"));
    row.state = new TextLabel({}, TypeRole::Body, Token::TextSecondary);
    // As wide as its longest word, so that nothing moves when the state does.
    row.state->setMinimumWidth(row.state->fontMetrics().horizontalAdvance(tr("✕ removed")) + 8);
    row.file = named(new QPushButton(tr("File…")), QString("edit.file.%1").arg(number),
                     tr("Choose a file for key %1").arg(shownNumber));
    row.remove = named(new QPushButton(tr("Remove")), QString("edit.remove.%1").arg(number),
                       tr("Remove key %1").arg(shownNumber));
    for (auto* button : {row.file, row.remove})
        button->setAutoDefault(false);
    row.remarks = new EntryRemarks(static_cast<int>(number));
    return {row.key, row.value, row.state, row.file, row.remove};
}

EntryGrid::Row& EntryGrid::addRow(const QString& key, bool standing, domain::ValueFormat format)
{
    const auto number = m_rows.size();
    const auto place = static_cast<int>(2 * number); // Remarks have a line of their own.
    Row row;
    row.standing = standing;
    row.format = row.typedFormat = format;
    const auto fields = buildFields(row, key, number + 1);
    for (int column = 0; column < fields.size(); ++column)
        m_grid->addWidget(fields[column], place, column);
    m_grid->addWidget(row.remarks, place + 1, 1, 1, static_cast<int>(fields.size()) - 1);
    connect(row.key, &QLineEdit::textChanged, this, [this, number] {
        m_rows[number].fresh = true; // A value like the name of its key is a weak one.
        refresh();
    });
    connect(row.value, &SecretEdit::changed, this, [this, number] { valueChanged(number); });
    connect(row.file, &QPushButton::clicked, this, [this, number] { chooseFile(number); });
    connect(row.remove, &QPushButton::clicked, this, [this, number] { toggleRemoved(number); });
    // Rows follow each other, whatever stood in the window before them.
    setTabOrder(m_rows.empty() ? this : static_cast<QWidget*>(m_rows.back().remove), row.key);
    setTabOrder(row.key, row.value);
    setTabOrder(row.value, row.file);
    setTabOrder(row.file, row.remove);
    m_rows.push_back(row);
    return m_rows.back();
}

void EntryGrid::valueChanged(std::size_t number)
{
    auto& row = m_rows[number];
    row.fresh = true;
    row.remarks->newQuestion();
    // What is typed over a file's content is no file any more.
    if (!std::exchange(row.typed, true)) {
        row.format = row.typedFormat;
        row.remarks->setSource({});
    }
    refresh();
}

void EntryGrid::examineRows()
{
    if (m_hygiene == nullptr)
        return;
    std::vector<ExaminedRow> rows;
    for (auto& row : m_rows)
        rows.push_back({nameIn(row.key), row.removed ? SecretBytes(0) : row.value->value(),
                        row.remarks, row.typed, std::exchange(row.fresh, false)});
    examine(*m_hygiene, m_secret, std::move(rows));
}

void EntryGrid::addStanding(const std::vector<domain::VersionKey>& keys)
{
    for (const auto& key : keys)
        addRow(QString::fromStdString(key.name), true, key.format);
    refresh();
}

void EntryGrid::addEmpty(bool focus)
{
    auto& row = addRow({}, false, domain::ValueFormat::Text);
    refresh();
    if (focus)
        row.key->setFocus();
}

void EntryGrid::focusFirst()
{
    if (m_rows.empty())
        return;
    const auto& row = m_rows.front();
    (row.standing ? static_cast<QWidget*>(row.value) : row.key)->setFocus();
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

/// How many a version would have that takes these, too.
std::size_t EntryGrid::keysWith(const std::vector<exchange::ParsedEntry>& entries) const
{
    QSet<QString> keys;
    for (const auto& row : m_rows)
        if (!row.removed && !nameIn(row.key).isEmpty())
            keys << nameIn(row.key);
    for (const auto& entry : entries)
        keys << QString::fromStdString(entry.key);
    return static_cast<std::size_t>(keys.size());
}

Result<int> EntryGrid::paste(const SecretBytes& text)
{
    auto file = parseEntries(text, "pasted");
    if (!file)
        return file.error();
    if (file->secrets.size() != 1)
        return Error{ErrorKind::InvalidInput,
                     tr("The text holds several secrets. Use Import for it.").toStdString()};
    auto& entries = file->secrets.front().entries;
    // Before any row is made: a window with ten thousand of them would answer to nobody.
    if (const auto keys = keysWith(entries); keys > domain::mostKeys)
        return Error{ErrorKind::InvalidInput,
                     tr("A version holds at most %1 keys, and with this text it would be %2. "
                        "Nothing was changed. Spread the keys over several secrets.")
                         .arg(QLocale().toString(static_cast<qlonglong>(domain::mostKeys)),
                              QLocale().toString(static_cast<qlonglong>(keys)))
                         .toStdString()};
    m_many = true;
    for (auto& entry : entries) {
        auto& row = rowFor(QString::fromStdString(entry.key));
        if (row.removed)
            toggleRemoved(static_cast<std::size_t>(&row - m_rows.data()));
        row.value->setValue(std::move(entry.value));
        row.format = row.typedFormat = entry.format;
    }
    m_many = false;
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
    row.file->setEnabled(!row.removed);
    row.fresh = true;
    row.remove->setText(row.removed ? tr("Keep") : tr("Remove"));
    refresh();
}

void EntryGrid::refresh()
{
    if (m_many)
        return;
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
    m_examine.start();
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
