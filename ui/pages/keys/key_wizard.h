// Has the runner hold a key in four steps: its kind, where it is, a last look, and the test.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace strongroom::ui {

class BackendForm;
class BackendTestView;
class FactList;
class KindPicker;
class PolicyBox;
class TextLabel;

class KeyWizard : public Sheet
{
    Q_OBJECT

public:
    /// With `replaced`, new settings and credentials of the same key.
    KeyWizard(PageContext& context, std::optional<domain::KeyStatus> replaced, QWidget* parent);

signals:
    void done(const QString& told);

private:
    enum Step { Kind, Connect, Review, Test };

    QWidget* buildKinds();
    QWidget* buildConnect();
    QWidget* buildReview();
    QWidget* buildTest();
    void fill(domain::KeyKind kind);
    void fillFromReplaced();
    void enter(Step step);
    void allowNext();
    void goBack();
    void goOn();
    void takeKind();
    bool isFilledIn();
    QString title() const;
    client::KeyDraft draft() const;
    void tellSummary();
    void assign();
    void takeAnswer(const Result<domain::EncryptionKeys>& keys);
    /// A fault of a field is shown there, a step that failed in the test, any other above.
    void refuse(const Error& error);

    PageContext& m_context;
    const std::optional<domain::KeyStatus> m_replaced;
    const domain::EncryptionKeyId m_id;
    domain::KeyKind m_kind = domain::KeyKind::Local;
    bool m_filled = false; ///< The fields are those of m_kind.
    TextLabel* m_where;
    QStackedWidget* m_steps;
    KindPicker* m_kinds;
    QLineEdit* m_name;
    QComboBox* m_way;
    QSpinBox* m_grace;
    BackendForm* m_form;
    PolicyBox* m_policy;
    FactList* m_facts;
    BackendTestView* m_testView;
    QPushButton* m_back;
};

} // namespace strongroom::ui
