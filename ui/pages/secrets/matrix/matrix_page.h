// Two to six environments side by side, key by key: who lacks one, whose value differs; changes of
// single keys are staged here and saved together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/compare_values.h"
#include "ui/pages/page_context.h"
#include "ui/pages/secrets/matrix/matrix_model.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace strongroom::ui {

class FilterField;
class FlowRow;
class MatrixTable;
class StateOverlay;
class TextLabel;

class MatrixPage : public Page
{
    Q_OBJECT

public:
    static constexpr int mostEnvironments = 6;

    explicit MatrixPage(PageContext& context, QWidget* parent = nullptr);

    /// Somebody else's changes are not this person's.
    void begin() override { giveUp(); }
    void enter() override;
    /// What is staged stays.
    void reload() override;

private:
    QWidget* buildTop();
    QWidget* buildDeeds();
    void connectAll();
    void giveUp();
    void showNone();
    /// A box for each environment; the first six are shown unless the person has chosen.
    void offerEnvironments();
    void allowEnvironments();
    void load(std::size_t column);
    void take(std::size_t column, Result<std::vector<domain::EnvironmentSecret>> secrets);
    /// All are there.
    void showAll();
    diff::MatrixColumns loaded() const;
    void filter();
    void askAboutValues();
    void takeAnswers(const std::vector<diff::SecretPair>& pairs, const ComparedPairs& compared);
    void edit();
    void stage(const CellAt& at, CellDraft draft);
    void remove();
    void takeBack();
    void discard();
    void save();
    void draftsChanged();
    void tell();
    /// What may be done with the cell that one stands on.
    void tellOfCell();
    void tellOfValues();
    /// Why the cell that one stands on cannot be changed; empty if it can.
    QString whyNot() const;
    std::optional<CellAt> current() const;
    bool mayTakeOver() const;

    PageContext& m_context;
    std::vector<MatrixColumn> m_columns; ///< As they are shown.
    std::vector<MatrixColumn> m_coming;  ///< Being loaded.
    CellDrafts m_drafts;
    diff::KnownValues m_known;
    std::map<std::string, Error> m_refused; ///< By slug, what could not be compared.
    bool m_allAsked = true;                 ///< Of what is shown, as of showAll().
    MatrixModel m_model{m_columns, m_drafts};
    std::map<domain::EnvironmentId, QCheckBox*> m_boxes;
    FlowRow* m_choice;
    FilterField* m_filter;
    QComboBox* m_only;
    QPushButton* m_values;
    TextLabel* m_note;
    MatrixTable* m_table;
    StateOverlay* m_state;
    TextLabel* m_staged;
    QPushButton* m_edit = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
    int m_turn = 0; ///< Grows with every reload: late answers to an earlier one are dropped.
    QDateTime m_loadedAt;
};

} // namespace strongroom::ui
