// Files on their way into the grid: dropped, or chosen for a row.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"
#include "ui/pages/secrets/entry/entry_remarks.h"
#include "ui/pages/secrets/entry/file_choice_sheet.h"
#include "ui/pages/secrets/entry/value_files.h"
#include "ui/pages/secrets/entry_grid.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace strongroom::ui {
namespace {

QStringList filesIn(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

void EntryGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EntryGrid::dropEvent(QDropEvent* event)
{
    // Whatever is proposed, the file itself stays where it is.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeFiles(filesIn(*event->mimeData()), rowAt(event->position().toPoint()));
}

std::optional<std::size_t> EntryGrid::rowAt(const QPoint& place) const
{
    const auto* under = childAt(place);
    const auto found = std::ranges::find_if(m_rows, [under](const Row& row) {
        return under != nullptr
               && (under == row.key || under == row.value || under == row.state || under == row.file
                   || under == row.remove);
    });
    if (found == m_rows.end() || found->removed)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_rows.begin());
}

void EntryGrid::takeFiles(const QStringList& paths, std::optional<std::size_t> row)
{
    QStringList refused;
    for (const auto& path : paths) {
        const auto name = QFileInfo(path).fileName();
        auto content = readValueFile(path);
        if (!content) {
            refused << fileText(content.error(), name);
            continue;
        }
        const bool aimed = row && paths.size() == 1;
        const int entries = aimed ? 0 : entriesIn(name, *content);
        if (entries > 0)
            m_offers.push_back({name, std::move(*content), entries});
        else
            takeFile(aimed ? m_rows[*row] : rowFor(keyNameOf(name)), name, std::move(*content));
    }
    emit filesRefused(refused.join('\n'));
    askNext();
}

void EntryGrid::takeFile(Row& row, const QString& name, SecretBytes content)
{
    if (row.removed)
        toggleRemoved(static_cast<std::size_t>(&row - m_rows.data()));
    if (row.key->text().trimmed().isEmpty())
        row.key->setText(keyNameOf(name));
    const auto format = fileFormatOf(content);
    const auto size = QLocale().formattedDataSize(static_cast<qint64>(content.size()));
    row.value->setValue(std::move(content));
    row.typed = false;
    row.format = format;
    row.remarks->setSource(tr("From the file %1, %2").arg(items::isolated(name), size));
    refresh();
}

void EntryGrid::askNext()
{
    if (m_asking || m_offers.empty())
        return;
    m_asking = true;
    const auto& offer = m_offers.front();
    auto* sheet = new FileChoiceSheet(offer.name, offer.entries, window());
    connect(sheet, &FileChoiceSheet::chosen, this, [this](bool asRows) {
        auto& answered = m_offers.front();
        if (!asRows)
            return takeFile(rowFor(keyNameOf(answered.name)), answered.name,
                            std::move(answered.content));
        if (const auto taken = paste(answered.content); !taken)
            emit filesRefused(QString::fromStdString(taken.error().message));
    });
    connect(sheet, &QDialog::finished, this, [this] {
        m_offers.pop_front();
        m_asking = false;
        askNext();
    });
    sheet->open();
}

void EntryGrid::chooseFile(std::size_t row)
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"));
    // The desktop's own dialog may be refused by it while a value is shown.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, row](const QString& path) { takeFiles({path}, row); });
    dialog->open();
}

} // namespace strongroom::ui
