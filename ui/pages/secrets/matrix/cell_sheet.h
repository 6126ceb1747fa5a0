// One cell of the matrix: a value of one's own, another environment's, or the key goes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/secrets/matrix/cell_draft.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QComboBox;
class QRadioButton;

namespace strongroom::ui {

class SecretEdit;

/// What can be done with a cell.
struct CellChoice
{
    CellAt at{};
    domain::Environment environment{};
    bool isThere = false;                       ///< There is something to remove.
    bool staged = false;                        ///< There is something to take back.
    std::vector<domain::Environment> sources{}; ///< That have the key.
};

/// Nothing is saved from here.
class CellSheet : public Sheet
{
    Q_OBJECT

public:
    /// `stage` gets what is to be done; `seen` and `seenThere` are for whoever knows the columns.
    CellSheet(PageContext& context, CellChoice choice, std::function<void(CellDraft)> stage,
              QWidget* parent);

signals:
    void takenBack();

private:
    void buildValue();
    void buildSources();
    void stage();

    PageContext& m_context;
    const CellChoice m_choice;
    const std::function<void(CellDraft)> m_stage;
    QRadioButton* m_set;
    QRadioButton* m_take;
    QRadioButton* m_remove;
    SecretEdit* m_value;
    QComboBox* m_sources;
};

} // namespace strongroom::ui
