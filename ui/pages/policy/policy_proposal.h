// Another policy as text: tried on what was decided, then proposed to others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/review/difference_list_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace strongroom::ui {

class Banner;
class PolicyEditor;
class SrTableView;
class StateOverlay;
class TextLabel;

class PolicyProposalPane : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyProposalPane(PageContext& context, QWidget* parent = nullptr);

    /// The text to begin with, unless the person has begun with another already.
    void setInForce(const std::string& document);
    /// Whoever may not manage reads only.
    void allowDeeds();

signals:
    void proposed(const strongroom::domain::Approval& approval);

private:
    QWidget* buildEditor();
    QWidget* buildTrial();
    QWidget* buildDeeds();
    domain::PolicyProposal proposal() const;
    void startAnew();
    void tryIt();
    /// What a trial found is true of the text that was tried, and of no other.
    void outdate();
    void propose();
    void setBusy(bool busy);
    void tell(const Error& error);
    void tell(domain::PolicyTrial trial);

    PageContext& m_context;
    std::string m_inForce;
    int m_trying = 0; ///< Counts texts: an answer about an older one is not told.
    items::DifferenceListModel m_differences;
    PolicyEditor* m_editor;
    QLineEdit* m_note;
    Banner* m_banner;
    SrTableView* m_list;
    StateOverlay* m_trial = nullptr;
    TextLabel* m_count;
    QPushButton* m_try = nullptr;
    QPushButton* m_propose = nullptr;
};

} // namespace strongroom::ui
