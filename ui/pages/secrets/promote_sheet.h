// Promoting secrets to another environment: checked first, then one after the other, each with its
// result.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/promotions/promotion_model.h"
#include "ui/actions/promote_secrets.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QProgressBar;
class QPushButton;

namespace strongroom::ui {

class PurposePicker;
class SrTableView;
class TextLabel;

struct PromotionRoute
{
    domain::Environment from{};
    domain::Environment to{};
};

/// Nothing is asked before Check is pressed, and nothing is done before the button that names the
/// target is. Stays open with what came of it. Needs PageContext::promotions.
class PromoteSheet : public Sheet
{
    Q_OBJECT

public:
    PromoteSheet(PageContext& context, PromotionRoute route,
                 std::vector<diff::PromotableSecret> secrets, QWidget* parent);

private:
    enum class Step { Check, Promote, Promoting, Done };

    void build();
    void go();
    void reset();
    void check();
    void takePlan(const domain::PromotionPlan& plan);
    /// Asks others to agree to those that need it, one after the other.
    void requestNext(std::size_t row);
    void begin();
    void promoteNext();
    void take(std::size_t row, const Result<domain::Imported>& promoted);
    void finish();
    void mark(std::size_t row, items::PromotionState state, const QString& note = {});
    void showProgress();
    int countOf(items::PromotionState state) const;
    PromotionWay way() const;

    PageContext& m_context;
    const PromotionRoute m_route;
    const std::vector<diff::PromotableSecret> m_secrets;
    std::vector<items::PromotionRow> m_rows; ///< One for each of m_secrets.
    std::vector<bool> m_tried;               ///< In this go.
    std::vector<bool> m_needsApproval;       ///< As of the last check.
    items::PromotionModel m_model;
    PurposePicker* m_purpose;
    SrTableView* m_list;
    TextLabel* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_request = nullptr;
    Step m_step = Step::Check;
    int m_question = 0; ///< Grows when the purpose changes: an answer about another one is dropped.
};

} // namespace strongroom::ui
