// Asks again every second while something runs, since progress is no change of the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operations/operations_dock.h"

#include "ui/pages/error_text.h"
#include "ui/pages/operations/operation_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using domain::OperationState;

OperationsDock::OperationsDock(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_sources(operationSources(context)),
      m_content(new QWidget), m_column(new QVBoxLayout(m_content)),
      m_area(named(new QScrollArea, "operations.area", tr("Long operations")))
{
    setObjectName("operations");
    setAccessibleName(tr("Long operations"));
    const int edge = Theme::current().metric(Metric::PanePadding);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);
    // The dock's own ground is seen through it.
    m_area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(edge, edge, edge, edge);
    all->addWidget(m_area);
    m_again.setObjectName("operations.again");
    m_again.setInterval(1000);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            look(i);
    });
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void OperationsDock::enter()
{
    leave();
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        look(i);
}

void OperationsDock::leave()
{
    ++m_visit;
    m_again.stop();
    m_asked.clear();
    m_expected.clear();
    for (const auto& [id, line] : m_lines)
        line->deleteLater();
    m_lines.clear();
    hide();
}

void OperationsDock::follow(const domain::Change& change)
{
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        if (m_sources[i]->changeKind() == change.resourceKind)
            look(i);
}

void OperationsDock::look(std::size_t source)
{
    auto& from = *m_sources[source];
    if (!from.isOffered() || !m_asked.insert(source).second)
        return;
    from.load(this, [this, source, visit = m_visit](Result<std::vector<ToldOperation>> all) {
        if (visit != m_visit)
            return;
        m_asked.erase(source);
        if (all) // Where nothing can be asked, what stood there last goes on standing.
            take(source, *all);
    });
}

void OperationsDock::take(std::size_t source, const std::vector<ToldOperation>& all)
{
    for (const auto& told : all) {
        const bool known = m_lines.contains(told.operation.id);
        const bool expected = m_expected.erase(told.operation.id) > 0;
        if (!known && !expected && told.operation.state == OperationState::Done)
            continue;
        auto* line = lineOf(source, told);
        const bool wasOpen = expected || line->operation().state != OperationState::Done;
        line->show(told, m_sources[source]->mayTurn());
        if (wasOpen && told.operation.state == OperationState::Done)
            tellEnd(source, *line);
    }
    settle();
}

OperationLine* OperationsDock::lineOf(std::size_t source, const ToldOperation& told)
{
    auto& line = m_lines[told.operation.id];
    if (line != nullptr)
        return line;
    line = new OperationLine(told);
    m_column->addWidget(line);
    if (m_sources[source]->hasDetails())
        line->offerDetails();
    connect(line, &OperationLine::detailsRequested, this,
            [this, source, made = line] { showDetails(source, made->operation()); });
    connect(line, &OperationLine::announced, this, &OperationsDock::announced);
    connect(line, &OperationLine::turnRequested, this,
            [this, source, made = line](bool goOn) { turn(source, made, goOn); });
    connect(line, &OperationLine::dismissed, this, [this, id = told.operation.id] { remove(id); });
    return line;
}

void OperationsDock::turn(std::size_t source, OperationLine* line, bool goOn)
{
    line->setTurning(true);
    m_sources[source]->turn(line->operation(), goOn, line,
                            [this, source, line](const Result<Done>& turned) {
                                line->setTurning(false);
                                if (!turned)
                                    emit failed(errorText(turned.error()));
                                look(source);
                            });
}

void OperationsDock::expect(const std::string& id)
{
    m_expected.insert(id);
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        look(i);
}

void OperationsDock::showDetails(std::size_t source, const domain::Operation& operation)
{
    m_sources[source]->showDetails(operation, window(),
                                   [this](const std::string& id) { expect(id); });
}

void OperationsDock::undo(std::size_t source, const domain::Operation& operation)
{
    m_sources[source]->undo(operation, this, [this](const Result<std::string>& back) {
        if (back)
            expect(*back);
        else
            emit failed(errorText(back.error()));
    });
}

void OperationsDock::tellEnd(std::size_t source, const OperationLine& line)
{
    std::function<void()> back;
    if (line.isUndoable())
        back = [this, source, visit = m_visit, operation = line.operation()] {
            if (visit == m_visit)
                undo(source, operation);
        };
    emit ended(line.sentence(), back);
}

void OperationsDock::remove(const std::string& id)
{
    m_lines.at(id)->deleteLater();
    m_lines.erase(id);
    settle();
}

void OperationsDock::settle()
{
    fit();
    setVisible(!m_lines.empty());
    const bool runs = std::ranges::any_of(m_lines, [](const auto& one) {
        return one.second->operation().state == OperationState::Running;
    });
    if (runs && !m_again.isActive())
        m_again.start();
    else if (!runs)
        m_again.stop();
}

void OperationsDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OperationsDock::fit()
{
    constexpr int share = 4; // A quarter.
    const int width = m_area->viewport()->width();
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                     : m_column->totalSizeHint().height();
    m_area->setFixedHeight(std::min(wanted, window()->height() / share));
}

void OperationsDock::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::BgRaised));
    painter.fillRect(0, 0, width(), theme.metric(Metric::Border), theme.color(Token::BorderSubtle));
}

} // namespace strongroom::ui
