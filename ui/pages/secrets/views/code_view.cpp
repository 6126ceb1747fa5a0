// Once a second the codes are worked out anew; the fields go on with the time that they have.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/code_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int ringWidth = 4;
constexpr int fullCircle = 360 * 16; ///< Qt counts in sixteenths of a degree.
constexpr int soon = 5;

QString accountOf(const client::CodesView& codes)
{
    const auto issuer = QString::fromStdString(codes.issuer);
    const auto account = QString::fromStdString(codes.account);
    return issuer.isEmpty() || account.isEmpty() ? issuer + account : issuer + " · " + account;
}

} // namespace

CodeRing::CodeRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CodeRing::setLeft(int seconds, int period)
{
    m_left = seconds;
    m_period = std::max(1, period);
    update();
}

QSize CodeRing::sizeHint() const
{
    const int side = Theme::current().metric(Metric::ControlHeight);
    return {side, side};
}

void CodeRing::paintEvent(QPaintEvent*)
{
    auto& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    painter.setPen(QPen(theme.color(Token::BorderSubtle), ringWidth));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.color(m_left <= soon ? Token::WarnFg : Token::Accent), ringWidth));
    painter.drawArc(circle, fullCircle / 4, fullCircle * m_left / m_period);
}

CodeView::CodeView(const client::InspectionApi& inspection, const Clock& clock, const QString& key,
                   SecretBytes seed, const Looking& looking, QWidget* parent)
    : QWidget(parent), m_inspection(inspection), m_clock(clock), m_seed(std::move(seed)),
      m_ring(new CodeRing), m_left(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      //: The one-time code of a key, and the one after it.
      m_current(new SecretField(tr("%1: code").arg(key))),
      m_next(new SecretField(tr("%1: next code").arg(key)))
{
    m_current->setObjectName("reveal.code." + key);
    m_next->setObjectName("reveal.next." + key);
    m_left->setObjectName("reveal.code_left." + key);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* time = new QHBoxLayout;
    time->addWidget(m_ring);
    time->addWidget(m_left, 1);
    column->addWidget(m_current);
    column->addLayout(time);
    column->addWidget(m_next);
    auto codes = m_inspection.codes(m_seed, m_clock.now());
    if (!codes)
        return;
    if (const auto account = accountOf(*codes); !account.isEmpty()) {
        auto* whose = new TextLabel(account, TypeRole::Strong);
        whose->setWordWrap(true);
        column->insertWidget(0, whose);
    }
    m_current->hold(std::move(codes->current), looking.seconds);
    m_next->hold(std::move(codes->next), looking.seconds);
    for (auto* field : {m_current, m_next})
        field->oblige(looking.noCopy, looking.noMoreTime, looking.watermark);
    m_second.setObjectName("code.second");
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &CodeView::refresh);
    connect(m_current, &SecretField::wiped, this, &CodeView::wipe);
    m_second.start();
    refresh();
}

void CodeView::refresh()
{
    auto codes = m_inspection.codes(m_seed, m_clock.now());
    if (!codes)
        return wipe();
    m_ring->setLeft(codes->secondsLeft, codes->period);
    m_left->setText(tr("For %n more second(s)", nullptr, codes->secondsLeft));
    m_current->replace(std::move(codes->current));
    m_next->replace(std::move(codes->next));
}

void CodeView::wipe()
{
    m_second.stop();
    m_seed = SecretBytes(0);
    m_next->wipe();
    m_current->wipe();
    m_left->clear();
    m_ring->setLeft(0, 1);
}

} // namespace strongroom::ui
