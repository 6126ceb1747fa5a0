// The inbox: what waits for the reader, what they asked for, what was decided.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/review/approval_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

namespace strongroom::ui {

class ApprovalDetail;
class Banner;
class SrTableView;
class StateOverlay;

class ApprovalsPage : public Page
{
    Q_OBJECT

public:
    explicit ApprovalsPage(PageContext& context, QWidget* parent = nullptr);

    void begin() override { reload(); }
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    void take(std::vector<domain::Approval> approvals);
    /// What is new for the reader since the last look: more to decide, their own decided.
    void tellNews(const std::vector<domain::Approval>& approvals);
    void choose(int row);
    void decide(bool approves);
    void withdraw();
    /// Somebody was faster.
    void tellOvertaken(const QString& why);

    PageContext& m_context;
    items::ApprovalListModel m_model;
    SrTableView* m_list;
    StateOverlay* m_overlay;
    Banner* m_banner;
    ApprovalDetail* m_detail;
    QDateTime m_loadedAt;
    bool m_began = false;
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
