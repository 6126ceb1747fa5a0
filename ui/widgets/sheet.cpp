// The sheet: title row, banner, contents, buttons.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace strongroom::ui {
namespace {

/// The window that the sheet is to lie over: its parent's, or what covers that.
QWindow* below(const Sheet& sheet)
{
    auto* found =
        sheet.parentWidget() == nullptr ? nullptr : sheet.parentWidget()->window()->windowHandle();
    const auto windows = QGuiApplication::topLevelWindows();
    const auto covers = [&](const QWindow* one) {
        return one != sheet.windowHandle() && one->isVisible() && one->modality() != Qt::NonModal
               && one->transientParent() == found;
    };
    while (found != nullptr) {
        const auto cover = std::ranges::find_if(windows, covers);
        if (cover == windows.end())
            break;
        found = *cover;
    }
    return found;
}

/// A covered window's buttons answer to assistive technology, and some questions come by
/// themselves. Of two sheets beside each other over one window, neither may get the keyboard.
void layOver(Sheet& sheet)
{
    auto* cover = below(sheet);
    if (cover == nullptr || cover == sheet.windowHandle()->transientParent())
        return;
    sheet.windowHandle()->setTransientParent(cover);
    // What it was asked for stays covered when the other sheet goes first.
    QObject::connect(cover, &QObject::destroyed, &sheet,
                     [&sheet] { sheet.windowHandle()->setTransientParent(below(sheet)); });
}

} // namespace

Sheet::Sheet(const QString& title, QWidget* parent)
    : QDialog(parent), m_title(new TextLabel(title, TypeRole::Title)),
      m_chip(new EnvChip(domain::EnvironmentKind::Other, {}, this)), m_banner(new Banner(this)),
      m_body(new QVBoxLayout), m_buttons(new QDialogButtonBox(this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Strongroom – %1").arg(title));
    setAccessibleName(title);
    m_chip->hide();

    m_title->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_chip);
    auto* layout = new QVBoxLayout(this);
    const int edge = Theme::current().metric(Metric::GroupGap);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(Theme::current().metric(Metric::PanePadding));
    layout->addLayout(top);
    layout->addWidget(m_banner);
    auto* content = new QWidget;
    content->setLayout(m_body);

    m_body->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makePane(content, QStringLiteral("sheet.body"), title), 1);
    layout->addWidget(m_buttons);

    m_cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("sheet.cancel"));
    // A turn later: what is in it takes its new fonts by the same signal.
    connect(&Theme::current(), &Theme::changed, this, &Sheet::grow, Qt::QueuedConnection);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Sheet::setEnvironment(domain::EnvironmentKind kind, const QString& name)
{
    m_chip->setEnvironment(kind, name);
    m_chip->show();
}

QPushButton* Sheet::setPrimary(const QString& effect, ButtonKind kind)
{
    if (!m_primary) {
        m_primary = m_buttons->addButton(effect, QDialogButtonBox::ActionRole);
        m_primary->setObjectName(QStringLiteral("sheet.primary"));
        connect(m_primary, &QPushButton::clicked, this, &Sheet::confirmed);
        // From fields too that take Enter for themselves.
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            new QShortcut(QKeySequence(Qt::CTRL | key), this, this, [this] {
                if (m_primary->isDefault())
                    m_primary->click();
            });
    }
    m_primary->setText(effect);
    setButtonKind(*m_primary, kind);
    // What cannot be undone is not done by a stray Enter.
    m_primary->setAutoDefault(kind != ButtonKind::Danger);
    m_primary->setDefault(kind != ButtonKind::Danger);
    m_cancel->setDefault(kind == ButtonKind::Danger);
    m_cancel->setAutoDefault(kind == ButtonKind::Danger);
    return m_primary;
}

QPushButton* Sheet::addSecondary(const QString& text)
{
    m_secondary = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    m_secondary->setAutoDefault(false);
    return m_secondary;
}

ScrollPane* Sheet::makePane(QWidget* content, const QString& id, const QString& name)
{
    auto* pane = new ScrollPane(content, id, name);
    connect(pane, &ScrollPane::contentChanged, this, &Sheet::grow);
    m_panes.append(pane);
    return pane;
}

/// As far as its contents need and the screen has room.
void Sheet::grow()
{
    if (!isVisible())
        return;
    layout()->activate();
    const auto room = screen()->availableSize();
    const auto least = layout()->totalMinimumSize().expandedTo(minimumSize());
    const int wide = std::max(width(), std::min(least.width(), room.width()));
    int lacks = 0;
    for (const auto* pane : m_panes)
        if (pane->isVisible())
            lacks = std::max(lacks, pane->heightOfContent(pane->width() + wide - width())
                                        - pane->height());
    const int wished = std::max(height() + lacks, least.height());
    resize(wide, std::max(height(), std::min(wished, room.height())));
}

void Sheet::showEvent(QShowEvent* event)
{
    // The box stands before the fields in the chain, and would hand the focus on to its default.
    m_buttons->setFocusProxy(nullptr);
    QWidget* last = nullptr;
    for (auto* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain())
        if (!m_buttons->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            last = widget;
    for (auto* button : {m_secondary, m_primary, m_cancel})
        if (button != nullptr && last != nullptr) {
            setTabOrder(last, button);
            last = button;
        }
    QDialog::showEvent(event);
    layOver(*this);
    grow();
    if (focusWidget() == nullptr)
        focusNextChild();
}

void Sheet::addCloseButton()
{
    m_cancel->setText(tr("Close"));
}

void Sheet::setBusy(bool busy)
{
    if (!m_primary)
        return;
    m_primary->setEnabled(!busy);
    m_primary->setAccessibleDescription(busy ? tr("Working") : QString());
}

void Sheet::showError(const QString& message)
{
    if (message.isEmpty())
        m_banner->dismiss();
    else
        m_banner->tell(BannerKind::Error, message);
}

void Sheet::showNotice(const QString& message)
{
    m_banner->tell(BannerKind::Info, message);
}

} // namespace strongroom::ui
