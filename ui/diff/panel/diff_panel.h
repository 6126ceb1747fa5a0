// A diff with all that one reads it with: choices, search, overview, list of changes, export.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/document_diff.h"
#include "ui/diff/panel/diff_toolbar.h"
#include "ui/diff/report/diff_report.h"

#include <QWidget>

#include <functional>

class QSplitter;

namespace strongroom::ui {

class Banner;
class ChangeList;
class DiffView;
class FindBar;
class OverviewStrip;
class StateOverlay;

class DiffPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DiffPanel(QWidget* parent = nullptr);

    /// Shows it at once if it can; what takes longer comes when it is there. `subject` stands
    /// above the sides and in what is exported.
    void compare(std::string older, std::string newer, DiffSubject subject = {});
    /// Nothing to compare, and why.
    void showNothing(const QString& sentence);

    DiffView& view() { return *m_view; }
    const DiffChoices& choices() const { return m_toolbar->choices(); }

    /// Goes on with nothing, or says why it must not.
    using GoOn = std::function<void(const QString& problem)>;
    /// Asked before anything is written or printed at a person's wish.
    void askBeforeExport(std::function<void(GoOn)> asks) { m_asks = std::move(asks); }

    /// Writes what is shown. Fails with a sentence about the file.
    Result<Done> exportTo(const QString& path, DiffExport as) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBody();
    void connectView();
    void run();
    void runLater();
    void present(diff::DocumentDiff document);
    void tellWhatIsHidden(const diff::DocumentDiff& document);
    void refuse(const Error& error);
    void applyChoices();
    void fitLayout();
    void askForLine();
    void askForFile(DiffExport as);
    void exportOnceAllowed(const std::function<void()>& deed);
    void print();
    DiffReport report() const;

    std::string m_older;
    std::string m_newer;
    DiffSubject m_subject;
    diff::DocumentWish m_wish;
    int m_turn = 0; ///< Grows with every comparison: a late answer to an earlier one is dropped.
    DiffToolbar* m_toolbar;
    Banner* m_notice;
    FindBar* m_find;
    DiffView* m_view;
    OverviewStrip* m_strip;
    ChangeList* m_list;
    QWidget* m_listBox = nullptr;
    StateOverlay* m_state = nullptr;
    std::function<void(GoOn)> m_asks;
    QString m_documentNotice;
    bool m_warns = false;
    bool m_narrow = false;
};

} // namespace strongroom::ui
