// Which secrets hold the same value: marked by the runner, grouped here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/report_reuse.h"
#include "ui/pages/leak/search_sheet.h"

namespace strongroom::ui {

class ReuseSheet : public SearchSheet
{
    Q_OBJECT

public:
    ReuseSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent);

private:
    static Words words();
    void search() override;
    void tell(const ReuseReport& report);

    client::SearchesApi& m_searches;
};

} // namespace strongroom::ui
