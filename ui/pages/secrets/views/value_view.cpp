// What is recognized comes first, the value itself last: who wants the raw bytes can ask.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/value_view.h"

#include "base/chosen_file.h"
#include "base/clock.h"
#include "models/items/isolated_text.h"
#include "ui/pages/secrets/entry/value_files.h"
#include "ui/pages/secrets/views/code_view.h"
#include "ui/pages/secrets/views/file_view.h"
#include "ui/pages/secrets/views/key_facts.h"
#include "ui/pages/secrets/views/leaf_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/secret_field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace strongroom::ui {
namespace {

QString titleOf(client::ValueKind kind)
{
    switch (kind) {
    case client::ValueKind::Certificates: return ValueView::tr("Certificate");
    case client::ValueKind::SshKey: return ValueView::tr("Key");
    case client::ValueKind::OneTimeCodes: return ValueView::tr("Codes");
    case client::ValueKind::Tree: return ValueView::tr("Contents");
    case client::ValueKind::Binary: return ValueView::tr("Bytes");
    }
    return {};
}

/// What somebody may want as the file that it was.
bool isFile(const client::RevealedEntry& entry)
{
    return entry.format != domain::ValueFormat::Text
           || std::ranges::count(entry.value.reveal(), std::uint8_t('\n')) > 1;
}

} // namespace

ValueView::ValueView(const client::InspectionApi* inspection, Clipboard& clipboard,
                     client::RevealedEntry entry, const Looking& looking, QWidget* parent)
    : QWidget(parent), m_inspection(inspection), m_clipboard(clipboard), m_key(entry.key),
      m_field(new SecretField(QString::fromStdString(entry.key)))
{
    const auto key = QString::fromStdString(entry.key);
    m_field->setObjectName("reveal.value." + key);
    follow(*m_field);
    connect(m_field, &SecretField::wiped, this, &ValueView::dropViews);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto kind = inspection == nullptr || entry.value.size() == 0
                          ? std::nullopt
                          : inspection->kindOf(entry.key, entry.value);
    const bool binary = kind == client::ValueKind::Binary;
    if (kind || (inspection != nullptr && isFile(entry))) {
        m_tabs = named(new QTabWidget, "reveal.tabs." + key, tr("%1, in several ways").arg(key));
        column->addWidget(m_tabs);
        if (auto* view = kind && !binary ? viewOf(*kind, entry, looking) : nullptr)
            addTab(view, titleOf(*kind));
        if (!binary)
            addTab(m_field, tr("Value"));
        if (binary || isFile(entry))
            addTab(fileOf(entry, looking, binary), binary ? titleOf(*kind) : tr("File"));
        if (binary)
            addTab(m_field, tr("Value"));
    } else {
        column->addWidget(m_field);
    }
    m_field->hold(std::move(entry.value), looking.seconds);
    m_field->oblige(looking.noCopy, looking.noMoreTime, looking.watermark);
}

void ValueView::addTab(QWidget* view, const QString& title)
{
    // A page as high as another one that is higher would be stretched; its room stays below it.
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    const int edge = Theme::current().metric(Metric::ControlGap);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(view);
    column->addStretch();
    m_tabs->addTab(page, title);
}

void ValueView::follow(SecretField& part)
{
    connect(&part, &SecretField::copyRequested, this,
            [this, &part] { m_clipboard.copy(part.value()); });
    connect(&part, &SecretField::shown, this, [this, &part] { emit shown(&part); });
}

QWidget* ValueView::viewOf(client::ValueKind kind, const client::RevealedEntry& entry,
                           const Looking& looking)
{
    switch (kind) {
    case client::ValueKind::Certificates: {
        const auto view = m_inspection->certificates(entry.value);
        return view ? certificatesWidget(*view, SystemClock().now()) : nullptr;
    }
    case client::ValueKind::SshKey: {
        const auto view = m_inspection->sshKey(entry.value);
        return view ? sshKeyWidget(*view) : nullptr;
    }
    case client::ValueKind::OneTimeCodes: return codesOf(entry, looking);
    case client::ValueKind::Tree: return leavesOf(entry, looking);
    case client::ValueKind::Binary: break;
    }
    return nullptr;
}

QWidget* ValueView::codesOf(const client::RevealedEntry& entry, const Looking& looking)
{
    static const SystemClock clock;
    auto* view = new CodeView(*m_inspection, clock, QString::fromStdString(entry.key),
                              entry.value.clone(), looking);
    m_codes = &view->current();
    for (auto* part : {&view->current(), &view->next()})
        follow(*part);
    // Codes that are hidden are hidden with what they come from.
    connect(m_codes, &SecretField::wiped, m_field, &SecretField::wipe);
    return view;
}

QWidget* ValueView::leavesOf(const client::RevealedEntry& entry, const Looking& looking)
{
    auto* view = new LeafView(*m_inspection, QString::fromStdString(entry.key), entry.value.clone(),
                              looking);
    follow(view->leaf());
    connect(view, &LeafView::failed, this, &ValueView::failed);
    return view;
}

QWidget* ValueView::fileOf(const client::RevealedEntry& entry, const Looking& looking, bool binary)
{
    auto* view =
        new FileView(QString::fromStdString(entry.key), entry.value.clone(), binary, looking);
    if (auto* bytes = view->bytes())
        follow(*bytes);
    connect(view, &FileView::saveRequested, this,
            [this, view] { choosePlace(view->content().clone()); });
    return view;
}

void ValueView::choosePlace(SecretBytes content)
{
    auto* dialog = new QFileDialog(this, tr("Save to file"));
    // The desktop's own dialog may be refused by it while a value is shown.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    // It would offer to replace what is there, and we never do.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(QString::fromStdString(m_key));
    // Shared with nobody: a connection copies what it carries, and values are not copied. The value
    // may hide while the person looks for a place.
    auto held = std::make_shared<SecretBytes>(std::move(content));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, held](const QString& path) { save(path, *held); });
    dialog->open();
}

void ValueView::save(const QString& path, const SecretBytes& content)
{
    const auto done = saveChosenFile(path.toStdString(), content);
    if (!done)
        return emit failed(fileText(done.error(), QFileInfo(path).fileName()));
    emit told(tr("%1 was saved as %2, for you alone. Remove the file when it has served.")
                  .arg(QString::fromStdString(m_key), items::isolated(path)));
}

void ValueView::showAtOnce()
{
    if (m_codes != nullptr)
        m_codes->showValue();
    else if (m_tabs == nullptr || m_tabs->currentWidget()->isAncestorOf(m_field))
        m_field->showValue();
}

void ValueView::takeFocus()
{
    if (m_codes != nullptr)
        m_codes->setFocus();
    else if (m_tabs == nullptr || m_tabs->currentWidget()->isAncestorOf(m_field))
        m_field->setFocus();
    else
        m_tabs->setFocus();
}

void ValueView::dropViews()
{
    m_codes = nullptr;
    for (int i = m_tabs == nullptr ? -1 : m_tabs->count() - 1; i >= 0; --i) {
        auto* page = m_tabs->widget(i);
        if (page->isAncestorOf(m_field))
            continue;
        m_tabs->removeTab(i);
        page->hide();
        page->setParent(nullptr);
        // One of its own fields may have asked for this.
        page->deleteLater();
    }
}

} // namespace strongroom::ui
