// Below every view: what the control plane is at for long, whoever began it. It goes on without
// this window; a console that starts anew finds it again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/operations/operation_source.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QScrollArea;
class QVBoxLayout;

namespace strongroom::ui {

class OperationLine;

/// Hidden while there is nothing. What is done stays until it is dismissed, if it was seen before.
class OperationsDock : public QWidget
{
    Q_OBJECT

public:
    explicit OperationsDock(PageContext& context, QWidget* parent = nullptr);

    /// Tells of one more kind; before enter().
    void add(std::unique_ptr<OperationSource> source) { m_sources.push_back(std::move(source)); }
    /// Somebody is signed in: looks for what is under way.
    void enter();
    void leave();
    void follow(const domain::Change& change);
    /// One was begun here: it is shown even if it is done before anybody looks.
    void expect(const std::string& id);

signals:
    void announced(const QString& text);
    void failed(const QString& text);
    /// One that was seen has ended, in a sentence; `undo` takes it back, if it can be.
    void ended(const QString& text, const std::function<void()>& undo);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look(std::size_t source);
    void take(std::size_t source, const std::vector<ToldOperation>& all);
    OperationLine* lineOf(std::size_t source, const ToldOperation& told);
    void turn(std::size_t source, OperationLine* line, bool goOn);
    void remove(const std::string& id);
    void showDetails(std::size_t source, const domain::Operation& operation);
    void undo(std::size_t source, const domain::Operation& operation);
    void tellEnd(std::size_t source, const OperationLine& line);
    void settle();
    /// As high as its lines, up to a share of the window: the view above has to stay usable.
    void fit();

    PageContext& m_context;
    std::vector<std::unique_ptr<OperationSource>> m_sources;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QScrollArea* m_area;
    std::map<std::string, OperationLine*> m_lines{};
    std::set<std::string> m_expected{};
    std::set<std::size_t> m_asked{}; ///< Sources whose answer is awaited.
    QTimer m_again{this};
    int m_visit = 0; ///< Answers to an earlier one are of another person or organization.
};

} // namespace strongroom::ui
