/*
 * What every program that compares needs. A program is this, the headers, and for each kind of
 * message a function that takes every number out of one struct, prints it, and puts it into
 * another.
 */
#include <arpa/inet.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define little16(x) __builtin_bswap16(x)
#define little32(x) __builtin_bswap32(x)
#define little64(x) __builtin_bswap64(x)
#define big16(x) (x)
#define big32(x) (x)
#define big64(x) (x)
#else
#define little16(x) (x)
#define little32(x) (x)
#define little64(x) (x)
#define big16(x) __builtin_bswap16(x)
#define big32(x) __builtin_bswap32(x)
#define big64(x) __builtin_bswap64(x)
#endif
#define little8(x) (x)

#define ROOM 65536

static void print_bytes(const void *from, size_t length)
{
    static const char digit[] = "0123456789abcdef";
    const unsigned char *byte = from;
    size_t i;

    for (i = 0; i < length; i++) {
        putchar(digit[byte[i] >> 4]);
        putchar(digit[byte[i] & 15]);
    }
}

/* Prints a number and gives it back, by way of its text. */
static uint32_t through_Ipv4(const char *name, uint32_t number)
{
    uint32_t raw = htonl(number), again;
    char text[INET_ADDRSTRLEN];

    if (!inet_ntop(AF_INET, &raw, text, sizeof(text)) || inet_pton(AF_INET, text, &again) != 1)
        exit(3);
    printf(" %s=%s", name, text);
    return ntohl(again);
}

/* Takes a message of `length` bytes apart; gives the bytes of the other one, 0 if it is too short. */
static size_t take(unsigned int kind, const void *from, void *to, size_t length);

static unsigned int number(const unsigned char *byte)
{
    return byte[0] | byte[1] << 8 | byte[2] << 16 | (unsigned int)byte[3] << 24;
}

int main(int count, char **name)
{
    static unsigned char from[ROOM] __attribute__((aligned(16)));
static unsigned char to[ROOM] __attribute__((aligned(16)));
    unsigned char head[8];
    FILE *in = count == 2 ? fopen(name[1], "rb") : NULL;

    if (!in)
        return 2;
    while (fread(head, 1, sizeof(head), in) == sizeof(head)) {
        size_t length = number(head + 4), size;

        if (length > ROOM)
            return 2;
        memset(from, 0, sizeof(from));
        memset(to, 0, sizeof(to));
        if (fread(from, 1, length, in) != length)
            return 2;
        size = take(number(head), from, to, length);
        if (!size)
            printf(" short");
        printf(" | ");
        print_bytes(to, size);
        putchar('\n');
    }
    return 0;
}
