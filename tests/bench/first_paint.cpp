// SPDX-License-Identifier: GPL-3.0-or-later
// first_paint PROGRAM ARGUMENT...: starts the program on the display $DISPLAY, which must be empty,
// and prints two times in milliseconds since: when its window first showed a picture, and when the
// picture last changed before it stood still for half a second. Then ends the program.
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto patience = 60s;
constexpr auto still = 500ms;
constexpr size_t coloursOfAPicture = 8; // fewer: an empty frame

template <class Reply>
struct Held // a reply of xcb, freed with its owner
{
    Reply *reply;
    explicit Held(Reply *reply) : reply(reply) {}
    ~Held() { std::free(reply); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    explicit operator bool() const { return reply; }
    Reply *operator->() const { return reply; }
};

struct Picture
{
    size_t colours = 0;
    size_t hash = 0;
};

Picture pictureOf(xcb_connection_t *display, xcb_window_t window, uint16_t width, uint16_t height)
{
    const Held image(xcb_get_image_reply(
        display,
        xcb_get_image(display, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, width, height, ~0u),
        nullptr));
    if (!image)
        return {};
    const uint8_t *bytes = xcb_get_image_data(image.reply);
    const size_t size = size_t(xcb_get_image_data_length(image.reply));
    Picture picture{0, 1469598103934665603u};
    std::set<uint32_t> colours;
    for (size_t at = 0; at + 4 <= size; at += 4) {
        uint32_t pixel = 0;
        std::memcpy(&pixel, bytes + at, 4);
        picture.hash = (picture.hash ^ pixel) * 1099511628211u;
        if (colours.size() < coloursOfAPicture)
            colours.insert(pixel);
    }
    picture.colours = colours.size();
    return picture;
}

// The picture of the largest window; none when there is no window yet.
Picture look(xcb_connection_t *display, xcb_window_t root)
{
    const Held tree(xcb_query_tree_reply(display, xcb_query_tree(display, root), nullptr));
    if (!tree)
        return {};
    Picture best;
    unsigned bestArea = 100 * 100;
    for (int i = 0; i < xcb_query_tree_children_length(tree.reply); ++i) {
        const xcb_window_t window = xcb_query_tree_children(tree.reply)[i];
        const Held shown(xcb_get_window_attributes_reply(
            display, xcb_get_window_attributes(display, window), nullptr));
        const Held place(
            xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr));
        if (!shown || !place || shown->map_state != XCB_MAP_STATE_VIEWABLE ||
            unsigned(place->width) * place->height <= bestArea)
            continue;
        bestArea = unsigned(place->width) * place->height;
        best = pictureOf(display, window, place->width, place->height);
    }
    return best;
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

// Windows of a program that has just ended may still be there.
bool waitUntilEmpty(xcb_connection_t *display, xcb_window_t root)
{
    const auto start = Clock::now();
    while (look(display, root).hash != 0) {
        if (Clock::now() - start > patience)
            return false;
        std::this_thread::sleep_for(4ms);
    }
    return true;
}

bool watch(xcb_connection_t *display, xcb_window_t root, pid_t program, Clock::time_point start)
{
    Clock::time_point painted{}, changed{};
    Picture last;
    while (Clock::now() - start < patience && waitpid(program, nullptr, WNOHANG) == 0) {
        const auto now = Clock::now();
        const Picture picture = look(display, root);
        if (painted == Clock::time_point{} && picture.colours >= coloursOfAPicture)
            painted = now;
        if (picture.hash != last.hash)
            changed = now;
        last = picture;
        if (painted != Clock::time_point{} && now - changed > still) {
            std::printf("%.1f %.1f\n", milliseconds(painted - start),
                        milliseconds(changed - start));
            return true;
        }
        std::this_thread::sleep_for(4ms);
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    const bool connected = !xcb_connection_has_error(display);
    const xcb_window_t root =
        connected ? xcb_setup_roots_iterator(xcb_get_setup(display)).data->root : 0;
    if (argc < 2 || !connected || !waitUntilEmpty(display, root)) {
        std::fputs("first_paint PROGRAM ARGUMENT..., on an empty display\n", stderr);
        return 2;
    }
    const auto start = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    const bool seen = watch(display, root, program, start);
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    xcb_disconnect(display);
    if (!seen)
        std::fputs("no window was painted and came to rest\n", stderr);
    return seen ? 0 : 3;
}
