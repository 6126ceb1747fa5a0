// A sum, a row a key, and what was odd about the file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/import_preview.h"

#include "models/items/isolated_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::size_t mostNotes = 3;

struct Sum
{
    int created = 0;
    int changed = 0;
    int added = 0;
    int replaced = 0;
    int kept = 0;
};

Sum sumOf(const std::vector<exchange::PlannedSecret>& plan)
{
    Sum sum;
    for (const auto& planned : plan) {
        ++(planned.updates ? sum.changed : sum.created);
        sum.added += static_cast<int>(planned.added.size());
        sum.replaced += static_cast<int>(planned.replaced.size());
        sum.kept += static_cast<int>(planned.kept.size());
    }
    return sum;
}

QString inWords(const Sum& sum)
{
    QStringList parts;
    if (sum.created > 0)
        parts << ImportPreview::tr("%n new secret(s)", nullptr, sum.created);
    if (sum.changed > 0)
        parts << ImportPreview::tr("%n secret(s) with a new version", nullptr, sum.changed);
    if (sum.added > 0)
        parts << ImportPreview::tr("%n key(s) added", nullptr, sum.added);
    if (sum.replaced > 0)
        parts << ImportPreview::tr("%n key(s) replaced", nullptr, sum.replaced);
    if (sum.kept > 0)
        parts << ImportPreview::tr("%n key(s) unchanged", nullptr, sum.kept);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent), m_summary(new TextLabel({}, TypeRole::Strong)),
      m_table(named(new SrTableView(tr("What the import would do")), "import.preview",
                    tr("What the import would do"))),
      m_overlay(new StateOverlay(m_table)),
      m_notes(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    m_table->setModel(&m_rows);
    m_notes->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_overlay, 1);
    column->addWidget(m_notes);
    showNothing();
}

void ImportPreview::showNothing()
{
    m_rows.clear();
    m_summary->hide();
    m_notes->hide();
    m_overlay->showEmpty(
        {IconId::Key,
         tr("A .env or YAML file. What it would do is shown here before anything is done."),
         {}});
}

void ImportPreview::add(const QString& secret, const QString& effect,
                        const std::vector<std::string>& keys)
{
    for (const auto& key : keys)
        m_rows.appendRow({new QStandardItem(effect), new QStandardItem(QString::fromStdString(key)),
                          new QStandardItem(secret)});
}

void ImportPreview::show(const std::vector<exchange::PlannedSecret>& plan,
                         const std::vector<exchange::Note>& notes)
{
    m_rows.clear();
    m_rows.setHorizontalHeaderLabels({tr("What happens"), tr("Key"), tr("Secret")});
    for (const auto& planned : plan) {
        const auto name = QString::fromStdString(planned.name);
        const auto secret = planned.updates ? tr("%1 (new version)").arg(items::isolated(name))
                                            : tr("%1 (new)").arg(items::isolated(name));
        add(secret, tr("+ added"), planned.added);
        add(secret, tr("~ replaced"), planned.replaced);
        add(secret, tr("= unchanged"), planned.kept);
    }
    m_table->setStretchColumn(Key);
    m_summary->setText(inWords(sumOf(plan)));
    m_summary->show();
    QStringList lines;
    for (std::size_t i = 0; i < std::min(notes.size(), mostNotes); ++i)
        lines << tr("Line %1: %2").arg(notes[i].line).arg(QString::fromStdString(notes[i].text));
    if (notes.size() > mostNotes)
        lines << tr("and %n further remark(s)", nullptr,
                    static_cast<int>(notes.size() - mostNotes));
    m_notes->setText(lines.join('\n'));
    m_notes->setVisible(!lines.isEmpty());
    m_overlay->showReady();
}

} // namespace strongroom::ui
