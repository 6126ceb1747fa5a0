// Somebody else altered the details meanwhile: field by field, theirs or mine.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/details_merge.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class ConflictGrid;
class TextLabel;

class DetailsConflictSheet : public Sheet
{
    Q_OBJECT

public:
    /// `merged` has conflicts; `theirs` is what stands now.
    DetailsConflictSheet(domain::DetailsMerge merged, const domain::Secret& theirs,
                         QWidget* parent);

signals:
    /// What is to be sent on top of theirs.
    void resolved(const strongroom::domain::SecretChange& change);

private:
    void count();
    void finish();

    domain::DetailsMerge m_merged;
    TextLabel* m_summary;
    ConflictGrid* m_grid;
};

} // namespace strongroom::ui
