// Arranging a secret's detail, and the deeds on it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/secret_detail.h"

#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/actions/remove_secret.h"
#include "ui/pages/break_glass/glass_sheet.h"
#include "ui/pages/certificates/ends_line.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/rotation_line.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/secret/presenting.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString aboutOf(const domain::Secret& secret)
{
    QStringList parts{items::shownName(secret.slug)};
    for (const auto* part : {&secret.owner, &secret.description})
        if (!part->empty())
            parts << QString::fromStdString(*part);
    for (const auto& label : secret.labels)
        parts << '#' + QString::fromStdString(label);
    return parts.join(" · ");
}

QPushButton* deedButton(const QString& id, IconId icon, const QString& text)
{
    auto* button = named(new QPushButton(text), id, text);
    button->setIcon(Theme::current().icon(icon));
    const int side = Theme::current().metric(Metric::IconSmall);
    button->setIconSize({side, side});
    return button;
}

/// The one filled button of the view, with its icon in the colour that stands on the filling.
void setPrimaryDeed(QPushButton& button)
{
    setButtonKind(button, ButtonKind::Primary);
    const bool restores = button.objectName() == "detail.restore";
    button.setIcon(
        Theme::current().icon(restores ? IconId::Restore : IconId::Reveal, Token::AccentOn));
}

} // namespace

SecretDetail::SecretDetail(PageContext& context, bool trash, QWidget* parent)
    : QWidget(parent), m_context(context), m_trash(trash),
      m_title(new TextLabel({}, TypeRole::Heading)),
      m_about(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_chip(new EnvChip(domain::EnvironmentKind::Other, {})), m_ends(new EndsLine(context)),
      m_rotation(new RotationLine(context)), m_banner(new Banner),
      m_keyTable(named(new SrTableView(tr("Keys")), "detail.values",
                       tr("Keys of this secret, values hidden"))),
      m_versionTable(
          named(new SrTableView(tr("Versions")), "detail.versions", tr("Versions, newest first")))
{
    auto* content = new QWidget;
    auto* body = new QVBoxLayout(content);
    body->setSpacing(Theme::current().metric(Metric::ControlGap));
    body->addWidget(buildHeader());
    body->addWidget(m_banner);
    m_overlay = new StateOverlay(buildTables());
    m_overlay->setObjectName("detail.state");
    body->addWidget(m_overlay, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ScrollPane(content, "detail.scroll", tr("Keys") + ", " + tr("Versions")));
    setMinimumWidth(320);
    connect(m_versionTable, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { chooseVersion(index.row()); });
    connect(m_overlay, &StateOverlay::retryRequested, this, &SecretDetail::loadVersions);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    clear();
}

QWidget* SecretDetail::buildHeader()
{
    auto* header = new QWidget;
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(true);
    m_about->setObjectName("detail.about");
    m_about->setWordWrap(true);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_chip);
    column->addLayout(titleRow);
    column->addWidget(m_about);
    column->addSpacing(Theme::current().metric(Metric::ChipPadding));
    auto* buttons = new FlowRow;
    const auto add = [&](const QString& id, IconId icon, const QString& text, auto deed) {
        auto* button = deedButton("detail." + id, icon, text);
        connect(button, &QPushButton::clicked, this, deed);
        buttons->flow().addWidget(button);
        return button;
    };
    const auto addSmall = [&](const QString& id, IconId icon, const QString& text, auto deed) {
        auto* button = add(id, icon, {}, deed);
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    if (m_trash) {
        setPrimaryDeed(
            *add("restore", IconId::Restore, tr("Restore secret"), &SecretDetail::removeOrRestore));
    } else {
        auto* reveals = add("reveal", IconId::Reveal, tr("Reveal…"), &SecretDetail::reveal);
        setPrimaryDeed(*reveals);
        refuseWhilePresenting(*reveals);
        add("edit", IconId::Edit, tr("Edit…"), &SecretDetail::edit);
        add("details", IconId::Settings, tr("Details…"), &SecretDetail::editDetails);
        addSmall("access", IconId::Person, tr("Who has access"), &SecretDetail::showAccess);
        addSmall("reference", IconId::Copy, tr("Copy reference"), &SecretDetail::copyReference);
        addSmall("remove", IconId::Trash, tr("Move to trash"), &SecretDetail::removeOrRestore);
    }
    column->addWidget(buttons);
    column->addWidget(m_ends);
    column->addWidget(m_rotation);
    connect(m_rotation, &RotationLine::told, this,
            [this](const QString& text) { emit told(text, {}); });
    connect(m_rotation, &RotationLine::altered, this, &SecretDetail::altered);
    return header;
}

QWidget* SecretDetail::buildTables()
{
    auto* tables = new QWidget;
    auto* column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& title, SrTableView* table, QAbstractItemModel* model,
                         int stretch) {
        column->addWidget(new TextLabel(title, TypeRole::Strong));
        table->setModel(model);
        table->setItemDelegate(new RowDelegate(table));
        table->setStretchColumn(stretch);
        column->addWidget(table, 1);
    };
    add(tr("Keys"), m_keyTable, &m_keys, items::KeyListModel::Name);
    m_keyTable->setItemDelegateForColumn(items::KeyListModel::Value, new MaskDelegate(m_keyTable));
    add(tr("Versions"), m_versionTable, &m_versions, items::VersionListModel::Note);
    auto* buttons = new FlowRow;
    auto* back = deedButton("detail.rollback", IconId::Rollback, tr("Roll back to this version…"));
    m_turn = deedButton("detail.deleteVersion", IconId::Trash, tr("Delete this version"));
    connect(back, &QPushButton::clicked, this, &SecretDetail::rollback);
    connect(m_turn, &QPushButton::clicked, this, &SecretDetail::deleteOrUndeleteVersion);
    buttons->flow().addWidget(back);
    buttons->flow().addWidget(m_turn);
    back->setVisible(!m_trash);
    m_turn->setVisible(!m_trash);
    column->addWidget(buttons);
    return tables;
}

void SecretDetail::clear()
{
    m_secret = {};
    setVisible(false);
}

void SecretDetail::show(const domain::Secret& secret, const QString& scope,
                        domain::EnvironmentKind kind)
{
    const bool same = m_secret.id == secret.id && m_secret.revision == secret.revision;
    if (m_secret.id != secret.id) {
        // Keys of another secret must not stand there if this one's cannot be loaded.
        m_banner->dismiss();
        m_versions.setVersions({});
        m_keys.setKeys({});
        m_loadedAt = {};
    }
    m_secret = secret;
    m_scope = scope;
    m_kind = kind;
    setVisible(true);
    m_title->setText(items::shownName(secret.name));
    m_chip->setEnvironment(kind, secret.environment ? scope : QString());
    tellAbout();
    if (!same) {
        loadVersions();
        if (!m_trash) {
            m_ends->setSecret(secret.id);
            m_rotation->setSecret(secret.id);
        }
    }
}

void SecretDetail::nameAnew()
{
    m_title->setText(items::shownName(m_secret.name));
    tellAbout();
}

void SecretDetail::tellAbout()
{
    const auto known = m_backends.find(m_secret.backend.value);
    auto about = aboutOf(m_secret);
    if (known != m_backends.end())
        about += " · " + tr("kept in %1", "a backend").arg(known->second);
    m_about->setText(about);
    if (known != m_backends.end() || m_context.backends == nullptr)
        return;
    report<std::vector<domain::StorageBackend>>(
        m_context.backends->list(m_context.organization()), this,
        [this](Result<std::vector<domain::StorageBackend>> backends) {
            for (const auto& one : backends ? *backends : std::vector<domain::StorageBackend>())
                m_backends[one.backend.id.value] = QString::fromStdString(one.backend.name);
            if (m_backends.contains(m_secret.backend.value))
                tellAbout();
        });
}

void SecretDetail::loadVersions()
{
    const auto id = m_secret.id;
    m_overlay->showLoading(m_loadedAt.isValid());
    report<std::vector<domain::Version>>(
        m_context.secrets.versions(m_context.organization(), id), this,
        [this, id](Result<std::vector<domain::Version>> versions) {
            if (m_secret.id != id)
                return; // The person has gone on to another secret.
            if (!versions)
                return showFailed(*m_overlay, versions.error(), m_loadedAt);
            m_loadedAt = QDateTime::currentDateTime();
            m_overlay->showReady();
            m_versions.setVersions(std::move(*versions));
            m_versionTable->setCurrentIndex(m_versions.index(0, 0));
            chooseVersion(0);
        });
}

void SecretDetail::chooseVersion(int row)
{
    const auto* version = m_versions.versionAt(row);
    m_keys.setKeys(version != nullptr ? version->keys : std::vector<domain::VersionKey>());
    const bool deleted = version != nullptr && version->state == domain::VersionState::Deleted;
    m_turn->setIcon(Theme::current().icon(deleted ? IconId::Restore : IconId::Trash));
    m_turn->setText(deleted ? tr("Undelete this version") : tr("Delete this version"));
    m_turn->setAccessibleName(m_turn->text());
}

client::SecretAt SecretDetail::at() const
{
    return {m_context.organization(), m_secret.id, m_secret.revision};
}

void SecretDetail::fail(const Error& error)
{
    m_banner->tell(BannerKind::Error, errorText(error));
}

void SecretDetail::finished(const QString& text, std::function<void()> undo)
{
    m_banner->dismiss();
    emit told(text, undo);
    emit altered();
}

void SecretDetail::reveal()
{
    const auto* version = m_versions.versionAt(m_versionTable->currentIndex().row());
    if (m_secret.id.empty() || version == nullptr)
        return;
    auto* sheet = new RevealSheet(m_context, m_secret, *version, window());
    sheet->setEnvironment(m_kind, m_secret.environment ? m_scope : QString());
    sheet->open();
}

void SecretDetail::breakGlass()
{
    if (m_secret.id.empty() || m_trash || m_context.approvals == nullptr)
        return;
    auto* sheet = new GlassSheet(m_context, m_secret, window());
    connect(sheet, &GlassSheet::opened, this,
            [this] { finished(tr("The glass is broken: reveal what you need")); });
    sheet->open();
}

void SecretDetail::edit()
{
    if (m_secret.id.empty() || m_trash)
        return;
    auto* editor =
        SecretEditor::forNewVersion(m_context, m_secret, m_versions.versions(), window());
    editor->setEnvironment(m_kind, m_secret.environment ? m_scope : QString());
    connect(editor, &SecretEditor::saved, this, [this](const QString& text) { finished(text); });
    editor->open();
}

void SecretDetail::removeOrRestore()
{
    if (m_secret.id.empty())
        return;
    const auto name = QString::fromStdString(m_secret.name);
    if (m_trash)
        return restore(at(), name);
    removeSecret(m_context.secrets, at(), this, [this, name](Result<domain::Secret> done) {
        if (!done)
            return fail(done.error());
        finished(tr("\"%1\" is in the trash").arg(items::isolated(name)),
                 [this, name,
                  at = client::SecretAt{m_context.organization(), done->id, done->revision}] {
                     restore(at, name);
                 });
    });
}

void SecretDetail::restore(client::SecretAt secret, const QString& name)
{
    restoreSecret(m_context.secrets, std::move(secret), this,
                  [this, name](Result<domain::Secret> done) {
                      if (!done)
                          return fail(done.error());
                      finished(tr("\"%1\" was restored").arg(items::isolated(name)));
                  });
}

} // namespace strongroom::ui
