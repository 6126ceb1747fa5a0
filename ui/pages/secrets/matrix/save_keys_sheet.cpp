// One write after the other; what fails leaves the others as they are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/save_keys_sheet.h"

#include "ui/actions/promote_secrets.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using items::KeyWriteModel;
using items::WriteState;

namespace {

int changesIn(const std::vector<PlannedWrite>& writes)
{
    int count = 0;
    for (const auto& write : writes)
        count += write.row.set + write.row.taken + write.row.removed;
    return count;
}

} // namespace

SaveKeysSheet::SaveKeysSheet(PageContext& context, const std::vector<MatrixColumn>& columns,
                             CellDrafts& drafts, QWidget* parent)
    : Sheet(tr("Save changes"), parent), m_context(context), m_drafts(drafts),
      m_writes(plannedWrites(columns, drafts)),
      m_leftOut(static_cast<int>(drafts.size()) - changesIn(m_writes)),
      m_purpose(new PurposePicker),
      m_note(named(new QLineEdit, "matrix.save.note", tr("Reason for the change"))),
      m_list(new SrTableView(tr("Secrets that change")))
{
    build();
    connect(this, &Sheet::confirmed, this, &SaveKeysSheet::go);
}

void SaveKeysSheet::build()
{
    auto* what = new TextLabel(summaryOf(m_drafts), TypeRole::Strong);
    what->setObjectName("matrix.save.what");
    auto text = tr("Each secret is saved by itself, upon the version that is shown. What fails "
                   "stays staged.");
    const auto isProduction = [](const PlannedWrite& write) {
        return write.environment.kind == domain::EnvironmentKind::Production;
    };
    if (std::ranges::any_of(m_writes, isProduction))
        text = tr("This changes production: what reads these secrets gets the new values.") + ' '
               + text;
    auto* about = new TextLabel(text, TypeRole::Body, Token::TextSecondary);
    about->setObjectName("matrix.save.about");
    for (auto* label : {what, about})
        label->setWordWrap(true);
    const bool takes =
        std::ranges::any_of(m_writes, [](const auto& write) { return write.row.taken > 0; });
    m_purpose->setVisible(takes); // Taking over uses a value; setting one does not.
    if (takes)
        loadPurposes(m_context, *m_purpose);
    m_note->setPlaceholderText(tr("Reason for the change, for the record"));
    m_note->setMaxLength(500);
    m_list->setObjectName("matrix.save.list");
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setItemDelegateForColumn(KeyWriteModel::State,
                                     new StatusDelegate(items::conditionRole, m_list));
    m_list->setStretchColumn(KeyWriteModel::Effect);
    m_list->setMinimumHeight(160);
    body()->addWidget(what);
    body()->addWidget(about);
    body()->addWidget(m_purpose);
    body()->addWidget(m_note);
    body()->addWidget(m_list, 1);
    const int count = changesIn(m_writes);
    setPrimary(tr("Save %n change(s)", nullptr, count))->setObjectName("matrix.save.confirm");
    primary()->setEnabled(!m_writes.empty());
    setMinimumSize(760, 520);
    mark(WriteState::Waiting);
    if (m_leftOut > 0)
        showNotice(tr("%n change(s) are left out: somebody else has changed these keys since. "
                      "Look at them, and stage them again.",
                      nullptr, m_leftOut));
}

void SaveKeysSheet::reject()
{
    if (!m_writing)
        Sheet::reject();
}

void SaveKeysSheet::go()
{
    if (m_done)
        return accept();
    if (!m_purpose->isHidden()) {
        if (const auto checked = m_purpose->check(); !checked)
            return showError(errorText(checked.error()));
    }
    showError({});
    setBusy(true);
    m_writing = true;
    cancel()->setEnabled(false);
    m_purpose->setVisible(false);
    m_note->setEnabled(false);
    writeNext();
}

void SaveKeysSheet::writeNext()
{
    if (m_at == m_writes.size())
        return finish();
    mark(WriteState::Writing);
    auto write = withValues(m_writes[m_at], m_drafts);
    write.organization = m_context.organization();
    write.purpose = m_purpose->purpose();
    write.backend = m_context.membership.organization.defaultBackend;
    write.note = m_note->text().toStdString();
    writeKeys(m_context.secrets, m_context.promotions, std::move(write), this,
              [this](Result<KeysWritten> written) { take(written); });
}

void SaveKeysSheet::take(const Result<KeysWritten>& written)
{
    const auto& planned = m_writes[m_at];
    auto failure = written ? written->failure : std::optional<Error>(written.error());
    if (written)
        for (const auto& key : written->keys)
            m_drafts.erase({planned.environment.id, planned.slug, key});
    if (!failure) {
        m_writes[m_at].row.version = written->version;
        mark(WriteState::Written);
        ++m_at;
        return writeNext();
    }
    const auto why = errorText(*failure);
    refuse(written && !written->keys.empty() ? WriteState::Partly : WriteState::Failed, why);
    if (!endsPromoting(*failure))
        return writeNext();
    // The next one would fail alike, and is not even tried.
    while (m_at < m_writes.size())
        refuse(WriteState::Failed, why);
    finish();
}

void SaveKeysSheet::refuse(WriteState state, const QString& why)
{
    const auto& planned = m_writes[m_at];
    for (auto& [at, draft] : m_drafts)
        if (at.environment == planned.environment.id && at.slug == planned.slug)
            draft.refusal = why;
    mark(state, why);
    ++m_at;
}

void SaveKeysSheet::finish()
{
    m_done = true;
    m_writing = false;
    setBusy(false);
    cancel()->setVisible(false);
    primary()->setText(tr("Close"));
    primary()->setFocus();
    const auto saved = static_cast<int>(std::ranges::count_if(
        m_writes, [](const auto& write) { return write.row.state == WriteState::Written; }));
    const auto failed = static_cast<int>(m_writes.size()) - saved;
    if (failed > 0)
        return showError(tr("%n secret(s) were not saved, or in part. Their changes stay staged: "
                            "look at the reasons, then save again.",
                            nullptr, failed));
    showNotice(tr("%n secret(s) saved.", nullptr, saved));
}

void SaveKeysSheet::mark(WriteState state, const QString& note)
{
    if (m_at < m_writes.size()) {
        m_writes[m_at].row.state = state;
        m_writes[m_at].row.note = note;
    }
    std::vector<items::KeyWriteRow> rows;
    for (const auto& write : m_writes)
        rows.push_back(write.row);
    m_model.setRows(std::move(rows));
    m_list->setCurrentIndex(m_model.index(static_cast<int>(m_at), 0));
}

} // namespace strongroom::ui
