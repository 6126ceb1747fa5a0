// Is this leaked string ours? Answered by the runner, to this window alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/find_value.h"
#include "ui/pages/leak/search_sheet.h"

class QCheckBox;

namespace strongroom::ui {

class SecretEdit;

class LeakSheet : public SearchSheet
{
    Q_OBJECT

public:
    LeakSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent);

private:
    static Words words();
    void search() override;
    void tell(const FoundValues& found);

    client::SearchesApi& m_searches;
    SecretEdit* m_string;
    QCheckBox* m_variants;
};

} // namespace strongroom::ui
