// Saving what is staged: what becomes of each secret first, then one after the other, each with its
// result.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/secrets/matrix/key_writes.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class PurposePicker;
class SrTableView;
class TextLabel;

/// What is saved goes out of `drafts`, which are borrowed; what is not stays there, with the
/// reason.
class SaveKeysSheet : public Sheet
{
    Q_OBJECT

public:
    SaveKeysSheet(PageContext& context, const std::vector<MatrixColumn>& columns,
                  CellDrafts& drafts, QWidget* parent);

    /// Not while something is on its way: what came of it would not be known.
    void reject() override;

private:
    void build();
    void go();
    void writeNext();
    void take(const Result<KeysWritten>& written);
    /// What is staged for it stays, with the reason; the next one comes.
    void refuse(items::WriteState state, const QString& why);
    void finish();
    void mark(items::WriteState state, const QString& note = {});

    PageContext& m_context;
    CellDrafts& m_drafts;
    std::vector<PlannedWrite> m_writes;
    const int m_leftOut; ///< Staged, and overtaken by others.
    items::KeyWriteModel m_model;
    PurposePicker* m_purpose;
    QLineEdit* m_note;
    SrTableView* m_list;
    std::size_t m_at = 0;
    bool m_writing = false;
    bool m_done = false;
};

} // namespace strongroom::ui
