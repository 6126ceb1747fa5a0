// Asking whether values are the same: a purpose first, as for seeing them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/compare_values.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class PurposePicker;

/// Nothing is asked before Compare is pressed. Needs PageContext::comparisons.
class CompareValuesSheet : public Sheet
{
    Q_OBJECT

public:
    /// `whose` says whose values, if it is not those of two environments.
    CompareValuesSheet(PageContext& context, std::vector<diff::SecretPair> pairs, QWidget* parent,
                       const QString& whose = {});

signals:
    void compared(const ComparedPairs& pairs);

private:
    void ask();

    PageContext& m_context;
    const std::vector<diff::SecretPair> m_pairs;
    PurposePicker* m_purpose;
};

} // namespace strongroom::ui
