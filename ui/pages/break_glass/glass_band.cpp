// Counts down every second; the server alone says when it is over.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/break_glass/glass_band.h"

#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr qint64 warnings[] = {300, 60};

qint64 secondsLeft(const domain::BreakGlass& glass)
{
    const auto left = glass.expiresAt - SystemClock().now();
    return std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
}

/// "27:41"
QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'));
}

QString nameOf(const domain::BreakGlass& glass)
{
    return items::shownName(glass.secretName);
}

} // namespace

GlassBand::GlassBand(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setObjectName("glass.band");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &GlassBand::tick);
    connect(&Theme::current(), &Theme::changed, this, &GlassBand::dress);
    hide();
}

void GlassBand::enter()
{
    if (m_context.approvals == nullptr)
        return;
    report<std::vector<domain::BreakGlass>>(
        m_context.approvals->breakGlasses(m_context.organization()), this,
        [this](Result<std::vector<domain::BreakGlass>> all) {
            if (all) // What stands already goes on counting where nothing can be asked.
                take(std::move(*all));
        });
}

void GlassBand::leave()
{
    clear();
    hide();
}

void GlassBand::follow(const domain::Change& change)
{
    if (change.resourceKind == "break_glass")
        enter();
}

void GlassBand::stay()
{
    connect(&m_context.connection, &client::ConnectionApi::changed, this, &GlassBand::follow);
    connect(&m_context.session, &client::SessionApi::stateChanged, this,
            [this](client::SessionState state) {
                if (state == client::SessionState::SignedIn)
                    enter();
                else if (state == client::SessionState::SignedOut)
                    leave();
            });
    if (m_context.session.state() == client::SessionState::SignedIn)
        enter();
}

void GlassBand::clear()
{
    m_second.stop();
    m_lines.clear();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

void GlassBand::take(std::vector<domain::BreakGlass> glasses)
{
    const auto subject = m_context.session.me().subject;
    const auto now = SystemClock().now();
    std::erase_if(glasses, [&](const domain::BreakGlass& one) {
        return one.subject != subject || !isActive(one, now);
    });
    const bool same = std::ranges::equal(glasses, m_lines, [](const auto& one, const Line& line) {
        return one.id == line.glass.id && one.expiresAt == line.glass.expiresAt;
    });
    if (same)
        return;
    clear();
    for (const auto& glass : glasses)
        addLine(glass);
    setVisible(!m_lines.empty());
    if (m_lines.empty())
        return;
    m_second.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void GlassBand::addLine(const domain::BreakGlass& glass)
{
    const auto& theme = Theme::current();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    const int edge = theme.metric(Metric::PanePadding);
    row->setContentsMargins(edge, edge / 2, edge, edge / 2);
    auto* text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* button =
        named(new QPushButton(tr("End now")), "glass.end." + QString::fromStdString(glass.id.value),
              tr("End the emergency about %1 now").arg(nameOf(glass)));
    connect(button, &QPushButton::clicked, this, [this, id = glass.id] { end(id); });
    row->addWidget(text, 1);
    row->addWidget(button);
    m_column->addWidget(line);
    m_lines.push_back({glass, text, secondsLeft(glass)});
    dress();
    text->setText(tr("◆ BREAK GLASS · %1 · %2 left · everything is recorded")
                      .arg(nameOf(glass), clockText(m_lines.back().left)));
    setAccessibleName(
        tr("Break glass active on %1, %2 left")
            .arg(nameOf(glass), items::remainingText(glass.expiresAt, SystemClock().now())));
}

void GlassBand::dress()
{
    const auto& theme = Theme::current();
    for (auto& line : m_lines) {
        line.text->setFont(theme.font(TypeRole::Strong));
        auto colors = line.text->palette();
        colors.setColor(QPalette::WindowText, theme.color(Token::GlassOn));
        line.text->setPalette(colors);
    }
    update();
}

void GlassBand::tick()
{
    bool over = false;
    for (auto& line : m_lines) {
        const auto before = std::exchange(line.left, secondsLeft(line.glass));
        line.text->setText(tr("◆ BREAK GLASS · %1 · %2 left · everything is recorded")
                               .arg(nameOf(line.glass), clockText(line.left)));
        for (const auto mark : warnings)
            if (before > mark && line.left <= mark)
                emit warned(tr("The emergency about %1 ends in %n minute(s)", nullptr,
                               static_cast<int>(mark / 60))
                                .arg(nameOf(line.glass)));
        over = over || line.left == 0;
    }
    if (!over)
        return;
    emit warned(tr("The emergency is over. Somebody else reviews it."));
    std::vector<domain::BreakGlass> still;
    for (const auto& line : m_lines)
        still.push_back(line.glass);
    take(std::move(still));
}

void GlassBand::end(const domain::BreakGlassId& glass)
{
    report<domain::BreakGlass>(m_context.approvals->endGlass(m_context.organization(), glass), this,
                               [this](Result<domain::BreakGlass> done) {
                                   if (!done)
                                       emit failed(errorText(done.error()));
                                   enter();
                               });
}

void GlassBand::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::GlassFill));
}

} // namespace strongroom::ui
