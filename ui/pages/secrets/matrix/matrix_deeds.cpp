// What is done with the cells of the matrix: compared, staged, taken back, saved.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/bulk/bulk_words.h"
#include "models/items/shown_name.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/compare_values_sheet.h"
#include "ui/pages/secrets/matrix/cell_sheet.h"
#include "ui/pages/secrets/matrix/matrix_page.h"
#include "ui/pages/secrets/matrix/matrix_table.h"
#include "ui/pages/secrets/matrix/save_keys_sheet.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace strongroom::ui {

void MatrixPage::askAboutValues()
{
    auto pairs = diff::matrixPairs(loaded(), m_known);
    const auto questions = static_cast<int>(pairs.size());
    auto* sheet = new CompareValuesSheet(
        m_context, pairs, this,
        tr("%n question(s), each about a secret in two environments.", nullptr, questions));
    connect(sheet, &CompareValuesSheet::compared, this,
            [this, pairs = std::move(pairs)](const ComparedPairs& compared) {
                takeAnswers(pairs, compared);
            });
    sheet->open();
}

void MatrixPage::takeAnswers(const std::vector<diff::SecretPair>& pairs,
                             const ComparedPairs& compared)
{
    for (std::size_t i = 0; i < std::min(pairs.size(), compared.answers.size()); ++i)
        if (compared.answers[i])
            m_known[diff::versionsOf(pairs[i])].insert(compared.answers[i]->begin(),
                                                       compared.answers[i]->end());
    m_refused = compared.refused;
    showAll();
}

std::optional<CellAt> MatrixPage::current() const
{
    return m_model.cellAt(m_table->currentIndex());
}

bool MatrixPage::mayTakeOver() const
{
    return m_context.promotions != nullptr && m_context.may(domain::Capability::Reveal);
}

QString MatrixPage::whyNot() const
{
    const auto at = current();
    if (!m_context.may(domain::Capability::Write))
        return tr("You may not write secrets here.");
    if (!at)
        return tr("Choose a key of an environment first.");
    const auto* row = m_model.rowAt(m_table->currentIndex().row());
    const auto column = static_cast<std::size_t>(m_table->currentIndex().column() - 1);
    if (at->key.empty() || row->cells[column].standing == diff::CellStanding::Hidden)
        return tr("You may not see which keys this secret has.");
    return {};
}

void MatrixPage::edit()
{
    if (!whyNot().isEmpty())
        return emit failed(whyNot());
    const auto at = *current();
    CellChoice choice;
    choice.at = at;
    choice.staged = m_drafts.contains(at);
    for (const auto& column : m_columns) {
        const bool isThere = findKey(findSecret(column, at.slug), at.key) != nullptr;
        if (column.environment.id == at.environment) {
            choice.environment = column.environment;
            choice.isThere = isThere;
        } else if (isThere && mayTakeOver()) {
            choice.sources.push_back(column.environment);
        }
    }
    auto* sheet = new CellSheet(
        m_context, std::move(choice), [this, at](CellDraft draft) { stage(at, std::move(draft)); },
        this);
    connect(sheet, &CellSheet::takenBack, this, [this, at] {
        m_drafts.erase(at);
        draftsChanged();
    });
    sheet->open();
}

void MatrixPage::stage(const CellAt& at, CellDraft draft)
{
    const auto changedIn = [&](const domain::EnvironmentId& environment) {
        const auto* column = findColumn(m_columns, environment);
        const auto* key =
            column == nullptr ? nullptr : findKey(findSecret(*column, at.slug), at.key);
        return key == nullptr ? 0 : key->changedIn;
    };
    draft.seen = changedIn(at.environment);
    if (draft.deed == CellDeed::TakeOver)
        draft.seenThere = changedIn(draft.from);
    m_drafts.insert_or_assign(at, std::move(draft));
    draftsChanged();
    m_table->setFocus();
}

void MatrixPage::remove()
{
    const auto at = current();
    if (!whyNot().isEmpty())
        return emit failed(whyNot());
    const auto* column = findColumn(m_columns, at->environment);
    if (findKey(findSecret(*column, at->slug), at->key) == nullptr)
        return emit failed(tr("The key is not there: there is nothing to remove."));
    CellDraft draft;
    draft.deed = CellDeed::Remove;
    stage(*at, std::move(draft));
}

void MatrixPage::takeBack()
{
    if (const auto at = current(); at)
        m_drafts.erase(*at);
    draftsChanged();
    m_table->setFocus();
}

void MatrixPage::discard()
{
    m_drafts.clear();
    draftsChanged();
    m_table->setFocus();
    emit told(tr("The staged changes are discarded"));
}

void MatrixPage::save()
{
    if (m_drafts.empty())
        return emit failed(tr("There is nothing to save: no change is staged."));
    auto* sheet = new SaveKeysSheet(m_context, m_columns, m_drafts, this);
    connect(sheet, &QDialog::finished, this, [this] {
        draftsChanged();
        reload();
        m_table->setFocus();
    });
    sheet->open();
}

void MatrixPage::draftsChanged()
{
    m_model.draftsChanged();
    allowEnvironments();
    tell();
}

void MatrixPage::tellOfCell()
{
    const auto at = current();
    ListPane::refuse(*m_edit, whyNot());
    const bool staged = at && m_drafts.contains(*at);
    ListPane::refuse(*m_back, staged ? QString() : tr("No change of this cell is staged."));
}

void MatrixPage::tell()
{
    tellOfCell();
    m_staged->setVisible(!m_drafts.empty());
    m_staged->setText(tr("Staged: %1").arg(summaryOf(m_drafts)));
    const auto none = m_drafts.empty() ? tr("No change is staged.") : QString();
    ListPane::refuse(*m_discard, none);
    ListPane::refuse(*m_save, none);
    tellOfValues();
}

void MatrixPage::tellOfValues()
{
    m_values->setVisible(m_context.comparisons != nullptr
                         && m_context.may(domain::Capability::Reveal));
    ListPane::refuse(*m_values, m_allAsked ? tr("There is nothing more to compare.") : QString());
    auto text = tr("%1 of %2 keys are shown.")
                    .arg(items::countText(static_cast<std::uint64_t>(m_model.rowCount())),
                         items::countText(static_cast<std::uint64_t>(m_model.total())));
    if (!m_allAsked)
        text += ' ' + tr("Whether all values are the same was not asked.");
    if (!m_refused.empty()) {
        const auto count = static_cast<int>(m_refused.size());
        text += ' '
                + tr("Those of %n secret(s) could not be compared (%1): %2", nullptr, count)
                      .arg(items::nameInText(m_refused.begin()->first),
                           errorText(m_refused.begin()->second));
    }
    m_note->setText(text);
}

} // namespace strongroom::ui
