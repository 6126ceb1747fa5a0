// Where one is signed in, and the end of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/session_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class SrTableView;
class StateOverlay;

class SessionsSheet : public Sheet
{
    Q_OBJECT

public:
    /// `context.sessions` must be there.
    SessionsSheet(PageContext& context, QWidget* parent);

signals:
    void told(const QString& text);

private:
    void load();
    void fill(std::vector<domain::SignInSession> sessions);
    void allowDeeds();
    void endChosen();
    void endOthers();
    void after(const Result<Done>& done, const QString& text);

    PageContext& m_context;
    items::SessionListModel m_model;
    TextLabel* m_who;
    SrTableView* m_list;
    StateOverlay* m_overlay;
    QPushButton* m_end;
    QPushButton* m_endOthers;
};

} // namespace strongroom::ui
