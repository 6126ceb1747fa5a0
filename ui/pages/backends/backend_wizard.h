// Configures a backend in four steps: its kind, how it is reached, a test, and a last look.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace strongroom::ui {

class BackendForm;
class BackendTestView;
class FactList;
class KindPicker;
class PolicyBox;
class StateOverlay;
class TextLabel;

class BackendWizard : public Sheet
{
    Q_OBJECT

public:
    /// Begins with `kind`, if it is offered.
    BackendWizard(PageContext& context, std::string kind, QWidget* parent);

signals:
    void saved(const QString& told);

private:
    enum Step { Kind, Connect, Test, Review };

    QWidget* buildKinds();
    QWidget* buildConnect();
    QWidget* buildTest();
    QWidget* buildReview();
    void loadKinds();
    void advise();
    void enter(Step step);
    void allowNext();
    void goBack();
    void goOn();
    void takeKind();
    void showPolicy();
    bool isFilledIn();
    domain::NewBackend wish() const;
    void test();
    void takeCheck(const Result<domain::BackendCheck>& check);
    void tellSummary();
    void save();
    void makeDefault(const domain::StorageBackend& made);
    /// A fault of a field is shown there, any other above.
    void refuse(const Error& error);

    PageContext& m_context;
    std::string m_wanted; ///< The kind to begin with.
    std::string m_formOf; ///< The kind that the fields are of.
    std::optional<domain::BackendCheck> m_check{};
    int m_tests = 0; ///< Answers to earlier tests are not shown.
    TextLabel* m_where;
    QStackedWidget* m_steps;
    StateOverlay* m_overlay = nullptr;
    KindPicker* m_kinds;
    QLineEdit* m_name;
    QComboBox* m_way;
    BackendForm* m_form;
    PolicyBox* m_policy;
    BackendTestView* m_testView;
    FactList* m_facts;
    TextLabel* m_warning;
    QCheckBox* m_default;
    QPushButton* m_back;
};

} // namespace strongroom::ui
